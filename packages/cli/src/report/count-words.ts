import type { Diagnostic, Severity } from "@guidebook-kit/core";

/**
 * Says how many of something there are.
 *
 * @param count How many.
 * @param one The word for one; the plural takes an `s`.
 * @returns For example `1 error` or `2 errors`.
 */
export function countWords(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/**
 * Counts problems.
 *
 * @param diagnostics Problems.
 * @returns How many there are of each severity, the worst first.
 */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/**
 * Counts problems in words.
 *
 * @param diagnostics Problems.
 * @returns For example `1 error, 2 warnings`; `no problems` when there are none.
 */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const counts = Object.entries(countSeverities(diagnostics)).filter(([, count]) => count > 0);
  if (counts.length === 0) return "no problems";
  return counts.map(([severity, count]) => countWords(count, severity)).join(", ");
}
