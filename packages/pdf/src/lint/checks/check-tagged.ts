import { PDFBool, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import type { LintCheck } from "../lint-subject.js";

/**
 * Checks that the PDF has a structure that a screen reader can follow.
 *
 * @param subject The PDF.
 * @returns What is wrong.
 */
export const checkTagged: LintCheck = ({ document, elements, file }) => {
  const marks = document.catalog.lookup(PDFName.of("MarkInfo"));
  const marked = marks instanceof PDFDict && marks.lookup(PDFName.of("Marked")) === PDFBool.True;
  const hasStructure = elements !== undefined && elements.length > 0;
  return marked && hasStructure ? [] : [diagnose(pdfDiagnostics.notTagged, {}, { file })];
};
