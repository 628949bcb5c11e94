import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import { readFacts } from "../../finish/write-facts.js";
import type { LintCheck } from "../lint-subject.js";

/**
 * Checks that the PDF says which language it is in.
 *
 * @param subject The PDF.
 * @returns What is wrong.
 */
export const checkLanguage: LintCheck = ({ document, file }) =>
  readFacts(document).language === "" ? [diagnose(pdfDiagnostics.noLanguage, {}, { file })] : [];
