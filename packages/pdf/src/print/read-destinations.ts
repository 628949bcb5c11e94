import { PDFArray, PDFDict, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { openDocument } from "../document/open-document.js";

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Reads on which page each target of a link stands.
 *
 * @param pdf A PDF as Chromium prints it: the ids that links lead to are its named destinations.
 * @returns Page numbers, from 1, by id.
 */
export async function readDestinations(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const opened = await openDocument(pdf);
  if ("reason" in opened) return new Map();
  const { document } = opened;
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index + 1]));
  const destinations = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const target = document.context.lookupMaybe(value, PDFArray)?.get(0);
    const number = target instanceof PDFRef ? numbers.get(target) : undefined;
    if (number !== undefined) pages.set(decodeFragment(name.decodeText()), number);
  }
  return pages;
}
