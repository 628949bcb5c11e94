import { expect, test } from "vitest";
import { summarizeTests } from "./summarize-tests.mjs";

const PASSING = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numTotalTests: 7,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};
const STRICT = { status: 0, allowSkipped: false };

test("a run that passes says so and exits 0", () => {
  expect(summarizeTests(PASSING, STRICT)).toEqual({ line: "7 passed, 0 failed", status: 0 });
});

test("a file that throws while it loads counts as failed", () => {
  const broken = { ...PASSING, testResults: [{ status: "failed", assertionResults: [] }] };
  expect(summarizeTests(broken, STRICT)).toEqual({ line: "7 passed, 1 failed", status: 1 });
});

test("skipped tests are told, and fail where every test must run", () => {
  const skipping = { ...PASSING, numPendingTests: 2 };
  expect(summarizeTests(skipping, STRICT)).toEqual({ line: "7 passed, 0 failed, 2 skipped", status: 1 });
  expect(summarizeTests(skipping, { status: 0, allowSkipped: true }).status).toBe(0);
});

test("a run without tests or without a report fails", () => {
  expect(summarizeTests({ ...PASSING, numPassedTests: 0, numTotalTests: 0 }, STRICT).status).toBe(1);
  expect(summarizeTests(undefined, STRICT)).toEqual({ line: "0 passed, 1 failed", status: 1 });
});

test("vitest's own exit code is kept", () => {
  expect(summarizeTests(PASSING, { status: 130, allowSkipped: true }).status).toBe(130);
});
