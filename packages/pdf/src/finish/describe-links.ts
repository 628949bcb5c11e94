import { PDFDict, type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { ScannedContent } from "../content/scan-operators.js";
import type { StructureElement } from "../structure/read-structure.js";
import { createTextReader } from "../text/text-reader.js";

const CONTENTS = PDFName.of("Contents");

/** What was read of a document already. */
interface ReadDocument {
  /** All elements of its structure. */
  readonly elements: readonly StructureElement[];
  /** The content streams of its pages. */
  readonly contents: readonly ScannedContent[];
}

/**
 * Gives every link its own words as description, for those who go from link to link.
 *
 * @param document A document as Chromium prints it.
 * @param read What was read of it.
 */
export function describeLinks(document: PDFDocument, { elements, contents }: ReadDocument): void {
  const read = createTextReader(document, contents);
  for (const element of elements) {
    if (element.type !== "Link") continue;
    const text = read(element).join("").replace(/\s+/g, " ").trim();
    for (const reference of text === "" ? [] : element.annotations) {
      const annotation = document.context.lookup(reference);
      if (annotation instanceof PDFDict && !annotation.has(CONTENTS)) {
        annotation.set(CONTENTS, PDFHexString.fromText(text));
      }
    }
  }
}
