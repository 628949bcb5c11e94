import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import type { LintCheck } from "../lint-subject.js";

/**
 * Checks that no two fields have the same name.
 *
 * @param subject The PDF.
 * @returns What is wrong, one for each name.
 */
export const checkFieldNames: LintCheck = ({ fields, file }) => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of fields) {
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return [...repeated].map((name) => diagnose(pdfDiagnostics.duplicateField, { name }, { file }));
};
