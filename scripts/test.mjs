// `npm test`: builds, gets what the tests need, runs them all at once, and ends in `N passed, N failed`.
// Arguments go to vitest: `npm test -- packages/core`.
import { argv, exit } from "node:process";
import { runTests } from "./run-tests.mjs";

// Relative, so that no blank in the path of this folder can part it in two.
exit(await runTests(argv.slice(2), { report: "node_modules/.cache/tests.json" }));
