import { PDFName } from "@cantoo/pdf-lib";
import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import type { LintCheck } from "../lint-subject.js";

/**
 * Checks that the tab key follows the structure on every page with links or fields.
 *
 * @param subject The PDF.
 * @returns What is wrong, one for each page.
 */
export const checkTabOrder: LintCheck = ({ document, file }) =>
  document.getPages().flatMap((page, index) => {
    const hasStops = (page.node.Annots()?.size() ?? 0) > 0;
    const ordered = page.node.lookup(PDFName.of("Tabs")) === PDFName.of("S");
    return hasStops && !ordered ? [diagnose(pdfDiagnostics.noTabOrder, { page: index + 1 }, { file })] : [];
  });
