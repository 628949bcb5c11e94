// `npm run check`: everything that is true of the sources without running them.
import { exit } from "node:process";
import { buildPackages, runCommand } from "./run-command.mjs";

const CHECKS = [
  ["lint and format", () => runCommand("biome", ["ci", "--error-on-warnings"])],
  ["types of the packages", buildPackages],
  ["types of the tests", () => runCommand("tsc", ["-p", "tsconfig.tests.json"])],
  ["boundaries", () => runCommand(process.execPath, ["scripts/boundaries/check-boundaries.mjs"])],
  ["docstrings", () => runCommand(process.execPath, ["scripts/check-docstrings.mjs"])],
  ["what is unused", () => runCommand("knip", ["--no-config-hints"])],
  [
    "what must not be in the repository",
    () => runCommand(process.execPath, ["scripts/check-repository.mjs"]),
  ],
];

const failed = CHECKS.filter(([name, check]) => {
  console.log(`\n— ${name}`);
  return check() !== 0;
}).map(([name]) => name);

console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}.`);
exit(failed.length === 0 ? 0 : 1);
