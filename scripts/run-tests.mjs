// What `npm test` and `npm run test:hostile` have in common.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { env } from "node:process";
import { browserEnvironment } from "./browser/browser-environment.mjs";
import { getSystemTools } from "./get-system-tools.mjs";
import { buildPackages, ROOT, runCommand } from "./run-command.mjs";
import { summarizeTests } from "./summarize-tests.mjs";

/**
 * Builds, gets what the tests need, runs them, and prints `N passed, N failed` as the last line.
 *
 * @param vitestArguments Arguments for vitest, for example folders or a configuration.
 * @param options `report` is the file for vitest's results, from the root; `timeout` the time in milliseconds after
 *   which the run has failed (none unless given).
 * @returns The exit code.
 */
export async function runTests(vitestArguments, { report, timeout }) {
  console.log("Building the packages …");
  const built = buildPackages();
  if (built !== 0) {
    console.log("0 passed, 1 failed");
    return built;
  }

  getSystemTools();
  const environment = await browserEnvironment();
  if (Object.keys(environment).length === 0) {
    console.log(
      "No browser was found or gotten: install Chrome, Edge or Chromium for the tests of pages and PDFs.",
    );
  }
  mkdirSync(dirname(join(ROOT, report)), { recursive: true });
  rmSync(join(ROOT, report), { force: true });

  const status = runCommand(
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...vitestArguments],
    { environment, timeout },
  );
  const summary = summarizeTests(readReport(report), { status, allowSkipped: !env.CI });
  console.log(summary.line);
  return summary.status;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(join(ROOT, report), "utf8"));
  } catch {
    return undefined;
  }
}
