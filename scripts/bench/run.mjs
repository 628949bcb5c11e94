// `npm run bench [name…]`: brings the benchmarks' own dependencies and the packages up to date, then runs the named
// benchmarks, or every one.
import { join } from "node:path";
import { argv, execPath, exit } from "node:process";
import { buildPackages, ROOT, runCommand } from "../run-command.mjs";

/** Each is a file of that name in this folder. */
const BENCHMARKS = [
  "parse-to-model",
  "start-up",
  "form-beside-peers",
  "pdf-beside-peers",
  "thousand-guidebooks",
];

const folder = join(ROOT, "scripts", "bench");
const asked = argv.slice(2);
const unknown = asked.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}". There are: ${BENCHMARKS.join(", ")}.`);
  exit(2);
}

const prepare = [
  () => runCommand("pnpm", ["install", "--dir", folder, "--frozen-lockfile", "--silent"]),
  buildPackages,
];
for (const step of prepare) {
  const status = step();
  if (status !== 0) exit(status);
}

const failed = (asked.length > 0 ? asked : BENCHMARKS).filter((name) => {
  console.log(`\n# ${name}\n`);
  return runCommand(execPath, [join(folder, `${name}.mjs`)]) !== 0;
});
if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}`);
exit(failed.length > 0 ? 1 : 0);
