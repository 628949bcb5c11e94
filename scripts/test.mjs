// `npm test`: builds, gets what the tests need, runs them all at once, and ends in `N passed, N failed`.
// Arguments go to vitest: `npm test -- packages/core`.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { argv, env, exit } from "node:process";
import { browserEnvironment } from "./browser/browser-environment.mjs";
import { getSystemTools } from "./get-system-tools.mjs";
import { buildPackages, ROOT, runCommand } from "./run-command.mjs";
import { summarizeTests } from "./summarize-tests.mjs";

console.log("Building the packages …");
const built = buildPackages();
if (built !== 0) {
  console.log("0 passed, 1 failed");
  exit(built);
}

getSystemTools();
const environment = await browserEnvironment();
if (Object.keys(environment).length === 0) {
  console.log(
    "No browser was found or gotten: install Chrome, Edge or Chromium for the tests of pages and PDFs.",
  );
}
// Relative, so that no blank in the path of this folder can part it in two.
const report = "node_modules/.cache/tests.json";
mkdirSync(join(ROOT, "node_modules", ".cache"), { recursive: true });
rmSync(join(ROOT, report), { force: true });

const status = runCommand(
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...argv.slice(2)],
  { environment },
);
const summary = summarizeTests(readReport(), { status, allowSkipped: !env.CI });
console.log(summary.line);
exit(summary.status);

function readReport() {
  try {
    return JSON.parse(readFileSync(join(ROOT, report), "utf8"));
  } catch {
    return undefined;
  }
}
