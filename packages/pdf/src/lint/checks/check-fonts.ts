import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import type { LintCheck } from "../lint-subject.js";

const FILES = ["FontFile", "FontFile2", "FontFile3"].map((key) => PDFName.of(key));
/** A composite font's bytes belong to the font below it; the glyphs of a Type 3 font are the font itself. */
const WITHOUT_FILE: readonly string[] = ["Type0", "Type3"];

function needsFile(font: PDFDict): boolean {
  if (font.lookup(PDFName.of("Type")) !== PDFName.of("Font")) return false;
  const kind = font.lookup(PDFName.of("Subtype"));
  return kind instanceof PDFName && !WITHOUT_FILE.includes(kind.decodeText());
}

function hasFile(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of("FontDescriptor"));
  return descriptor instanceof PDFDict && FILES.some((key) => descriptor.has(key));
}

/**
 * Checks that every typeface is in the PDF itself.
 *
 * @param subject The PDF.
 * @returns What is wrong, one for each typeface.
 */
export const checkFonts: LintCheck = ({ document, file }) => {
  const names = new Set<string>();
  for (const [, font] of document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || !needsFile(font) || hasFile(font)) continue;
    const name = font.lookup(PDFName.of("BaseFont"));
    names.add(name instanceof PDFName ? name.decodeText() : "?");
  }
  return [...names].map((name) => diagnose(pdfDiagnostics.fontNotEmbedded, { name }, { file }));
};
