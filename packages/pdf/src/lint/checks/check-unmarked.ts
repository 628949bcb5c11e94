import { diagnose } from "@guidebook-kit/core";
import { countUnmarked } from "../../content/count-unmarked.js";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import { readPageContent } from "../../document/page-content.js";
import type { LintCheck } from "../lint-subject.js";

/**
 * Checks that all on the pages belongs to the structure or is marked as decoration.
 *
 * @param subject The PDF.
 * @returns What is wrong, one for each page.
 */
export const checkUnmarked: LintCheck = ({ document, file }) =>
  document.getPages().flatMap((page, index) => {
    const count = countUnmarked(readPageContent(page));
    return count === 0
      ? []
      : [diagnose(pdfDiagnostics.unmarkedContent, { page: index + 1, count }, { file })];
  });
