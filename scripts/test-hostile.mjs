// `npm run test:hostile`: the tests that take long because they try a fault over and over (`*.hostile.test.ts`).
// Arguments go to vitest: `npm run test:hostile -- packages/generator-html-form`.
import { argv, exit } from "node:process";
import { runTests } from "./run-tests.mjs";

/** However slow the machine: what takes longer hangs, in milliseconds. */
const TIMEOUT = 10 * 60_000;

exit(
  await runTests(["--config", "vitest.hostile.config.ts", ...argv.slice(2)], {
    report: "node_modules/.cache/hostile-tests.json",
    timeout: TIMEOUT,
  }),
);
