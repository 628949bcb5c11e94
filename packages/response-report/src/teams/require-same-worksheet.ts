import { GuidebookError } from "@guidebook-kit/core";
import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";

/**
 * Makes sure that merged responses and a worksheet belong together.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet at hand.
 * @throws GuidebookError `report/other-worksheet` when they do not.
 */
export function requireSameWorksheet(merged: MergedResponses, worksheet: Worksheet): void {
  if (merged.worksheet.digest === worksheet.digest) return;
  throw new GuidebookError(
    "report/other-worksheet",
    "These merged responses answer another worksheet; merge the responses with this one.",
  );
}
