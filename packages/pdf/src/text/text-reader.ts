import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import type { StructureElement } from "../structure/read-structure.js";
import { readMarkedText } from "./read-marked-text.js";

/** Reads the text of an element, in the pieces in which it stands on the page. */
export type TextReader = (element: StructureElement) => readonly string[];

/**
 * Gets ready to read the texts of a document's elements; each page is looked at once, when it is needed.
 *
 * @param document The document.
 * @returns The reader.
 */
export function createTextReader(document: PDFDocument): TextReader {
  const pages = new Map(document.getPages().map((page) => [page.ref, page]));
  const known = new Map<PDFRef, ReadonlyMap<number, string>>();
  function textsOf(reference: PDFRef): ReadonlyMap<number, string> | undefined {
    const page = pages.get(reference);
    if (page !== undefined && !known.has(reference)) known.set(reference, readMarkedText(page));
    return known.get(reference);
  }
  return function read(element): readonly string[] {
    const own = element.marks.map(({ page, number }) => textsOf(page)?.get(number) ?? "");
    return [...own, ...element.children.flatMap(read)].filter((text) => text !== "");
  };
}
