import type { Diagnostic } from "@guidebook-kit/core";

function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  const [first, second] = [left.position?.start, right.position?.start];
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

/**
 * Puts problems into the order in which people mend them.
 *
 * @param diagnostics Problems in any order.
 * @returns The same by file, then by place.
 */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(byPlace);
}
