import { spawn } from "node:child_process";
import { platform } from "node:process";
import { childSeconds } from "./shell-times.mjs";
import { watchMemory } from "./watch-memory.mjs";

const SCRIPT = '"$@" >/dev/null || exit 9; times';

/**
 * Runs a command once.
 *
 * @param words The words of the command.
 * @returns Seconds of CPU time of all its processes, seconds by the clock, and the most bytes of memory that they held
 *   at a time.
 */
export async function runCommandMeasured(words) {
  if (platform === "win32") throw new Error("CPU time of commands is measured with a POSIX shell");
  const started = performance.now();
  const shell = spawn("sh", ["-c", SCRIPT, "sh", ...words], { stdio: ["ignore", "pipe", "pipe"] });
  const endWatching = watchMemory(shell.pid);
  const printed = { out: "", errors: "" };
  shell.stdout.setEncoding("utf8").on("data", (text) => {
    printed.out += text;
  });
  shell.stderr.setEncoding("utf8").on("data", (text) => {
    printed.errors = (printed.errors + text).slice(-2000);
  });
  const status = await new Promise((resolve) => shell.on("close", resolve));
  const memory = endWatching();
  if (status !== 0) throw new Error(`${words.join(" ")} failed:\n${printed.errors}`);
  return { cpu: childSeconds(printed.out), seconds: (performance.now() - started) / 1000, memory };
}
