import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import { readFacts } from "../../finish/write-facts.js";
import type { LintCheck } from "../lint-subject.js";

/**
 * Checks that the PDF has a title, and that readers are asked to show it.
 *
 * @param subject The PDF.
 * @returns What is wrong.
 */
export const checkTitle: LintCheck = ({ document, file }) => {
  const preferences = document.catalog.lookup(PDFName.of("ViewerPreferences"));
  const shown =
    preferences instanceof PDFDict && preferences.lookup(PDFName.of("DisplayDocTitle")) === PDFBool.True;
  return readFacts(document).title.trim() !== "" && shown
    ? []
    : [diagnose(pdfDiagnostics.noTitle, {}, { file })];
};
