import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { openDocument } from "../document/open-document.js";

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Finds on which page each named destination of a document is.
 *
 * @param document A document as Chromium prints it: the ids that links lead to are its named destinations.
 * @returns Page numbers, from 1, by the destinations' names as links have them.
 */
export function destinationPages(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookupMaybe(value, PDFArray)?.get(0);
    const number = target instanceof PDFRef ? numbers.get(target) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return pages;
}

/**
 * Reads on which page each target of a link stands.
 *
 * @param pdf A PDF as Chromium prints it.
 * @returns Page numbers, from 1, by id.
 */
export async function readDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const opened = await openDocument(pdf);
  if ("reason" in opened) return new Map();
  return new Map([...destinationPages(opened.document)].map(([name, page]) => [decodeFragment(name), page]));
}
