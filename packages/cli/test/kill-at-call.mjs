// Is loaded before the command, and kills the command's process in one of its calls to the disk: in call KILL_AT of
// those with a path below KILL_WITHIN. Without KILL_AT it writes to KILL_COUNT how many there were.
import { writeFileSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import process, { env, pid } from "node:process";

let calls = 0;

for (const [name, call] of Object.entries(promises)) {
  if (typeof call !== "function") continue;
  promises[name] = (...given) => {
    const running = call(...given);
    const counts = given.some((path) => typeof path === "string" && path.startsWith(env.KILL_WITHIN));
    if (counts) calls += 1;
    // What was begun may be done, or half done, or not at all.
    if (counts && calls === Number(env.KILL_AT)) process.kill(pid, "SIGKILL");
    return running;
  };
}
syncBuiltinESMExports();

if (env.KILL_AT === undefined) process.on("exit", () => writeFileSync(env.KILL_COUNT, String(calls)));
