/**
 * The closing line and exit code of a test run.
 *
 * @param report vitest's JSON report, or undefined when it wrote none.
 * @param options `status` is vitest's exit code; `allowSkipped` is false where every test must run.
 */
export function summarizeTests(report, options) {
  if (report === undefined) return { line: "0 passed, 1 failed", status: options.status || 1 };
  // A file that throws while it loads holds no test that could fail.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  const line = `${report.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
  const complete = report.numTotalTests > 0 && failed === 0 && (options.allowSkipped || skipped === 0);
  return { line, status: options.status || (complete ? 0 : 1) };
}
