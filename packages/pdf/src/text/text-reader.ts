import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { type ScannedContent, scanContent } from "../content/scan-operators.js";
import { readPageContent } from "../document/page-content.js";
import type { StructureElement } from "../structure/read-structure.js";
import { readMarkedText } from "./read-marked-text.js";

/** Reads the text of an element, in the pieces in which it stands on the page. */
export type TextReader = (element: StructureElement) => readonly string[];

/**
 * Gets ready to read the texts of a document's elements; each page is looked at once, when it is needed.
 *
 * @param document The document.
 * @param contents The content streams of its pages, where they are known.
 * @returns The reader.
 */
export function createTextReader(
  document: PDFDocument,
  contents: readonly (ScannedContent | undefined)[] = [],
): TextReader {
  const pages = new Map(
    document.getPages().map((page, index) => [page.ref, { page, content: contents[index] }]),
  );
  const known = new Map<PDFRef, ReadonlyMap<number, string>>();
  function textsOf(reference: PDFRef): ReadonlyMap<number, string> | undefined {
    const found = pages.get(reference);
    if (found !== undefined && !known.has(reference)) {
      const { page, content = scanContent(readPageContent(page)) } = found;
      known.set(reference, readMarkedText(page, content));
    }
    return known.get(reference);
  }
  return function read(element): readonly string[] {
    const own = element.marks.map(({ page, number }) => textsOf(page)?.get(number) ?? "");
    return [...own, ...element.children.flatMap(read)].filter((text) => text !== "");
  };
}
