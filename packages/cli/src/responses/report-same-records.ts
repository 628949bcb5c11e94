import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import type { MergedResponses } from "@guidebook-kit/worksheet";
import { responseDiagnostics } from "../diagnostics/response-diagnostics.js";

/**
 * Says which teams' answers hold the same record.
 *
 * @param merged Merged answers.
 * @returns A warning for each record that several sources hold.
 */
export function reportSameRecords({ sameRecords }: MergedResponses): Diagnostic[] {
  return sameRecords.map(({ record, sources: [file = "", ...others] }) =>
    diagnose(responseDiagnostics.sameRecord, { record, others }, { file }),
  );
}
