import { PDFDict, type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { diagnose } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../../diagnostics/pdf-diagnostics.js";
import { destinationPages } from "../../print/read-destinations.js";
import { createTextReader } from "../../text/text-reader.js";
import type { LintCheck } from "../lint-subject.js";

const NUMBER = /^\s*(\d+)\s*$/;

/** Brackets and full stops behind a number do not count. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

function targetOf(annotation: PDFRef, { context }: PDFDocument): string | undefined {
  const dict = context.lookup(annotation);
  const target = dict instanceof PDFDict ? dict.lookup(PDFName.of("Dest")) : undefined;
  return target instanceof PDFName ? target.decodeText() : undefined;
}

/**
 * Checks that a link within the PDF whose last piece of text is a number leads to the page of that number.
 *
 * @param subject The PDF.
 * @returns What is wrong, one for each link.
 */
export const checkPageReferences: LintCheck = ({ document, elements = [], file }) => {
  const pages = destinationPages(document);
  const read = createTextReader(document);
  return elements.flatMap((element) => {
    if (element.type !== "Link") return [];
    const targets = element.annotations.flatMap((annotation) => targetOf(annotation, document) ?? []);
    const page = pages.get(targets[0] ?? "");
    if (page === undefined) return [];
    const pieces = read(element);
    const last = pieces.filter((piece) => SAYS_SOMETHING.test(piece)).at(-1);
    const number = NUMBER.exec(last ?? "")?.[1];
    if (number === undefined || Number(number) === page) return [];
    return [diagnose(pdfDiagnostics.wrongPageReference, { text: pieces.join(""), page }, { file })];
  });
};
