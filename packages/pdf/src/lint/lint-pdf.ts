import { PDFDict } from "@cantoo/pdf-lib";
import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import { openDocument } from "../document/open-document.js";
import { readFieldTree } from "../fields/read-field-tree.js";
import { listElements, readStructure } from "../structure/read-structure.js";
import { lintChecks } from "./lint-checks.js";

/**
 * Checks what this package can check of a PDF's use with a screen reader and without a mouse. Nothing found means
 * that these checks found nothing, not that the PDF conforms to a standard.
 *
 * @param pdf The PDF.
 * @param options What diagnostics call it.
 * @returns What is wrong; empty when all checks pass.
 */
export async function lintPdf(
  pdf: Uint8Array,
  { file }: { readonly file: string },
): Promise<readonly Diagnostic[]> {
  const opened = await openDocument(pdf);
  if ("reason" in opened) return [diagnose(pdfDiagnostics.unreadable, opened, { file })];
  const { document } = opened;
  const structure = readStructure(document);
  const elements = structure && listElements(structure);
  const tagged = new Set<PDFDict>();
  for (const { type, annotations } of elements ?? []) {
    for (const reference of type === "Form" ? annotations : []) {
      const annotation = document.context.lookup(reference);
      if (annotation instanceof PDFDict) tagged.add(annotation);
    }
  }
  const subject = { document, elements, fields: readFieldTree(document), tagged, file };
  return lintChecks.flatMap((check) => check(subject));
}
