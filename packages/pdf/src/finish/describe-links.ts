import { PDFDict, type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { listElements, readStructure } from "../structure/read-structure.js";
import { createTextReader } from "../text/text-reader.js";

const CONTENTS = PDFName.of("Contents");

/**
 * Gives every link its own words as description, for those who go from link to link.
 *
 * @param document A document as Chromium prints it.
 */
export function describeLinks(document: PDFDocument): void {
  const read = createTextReader(document);
  for (const element of listElements(readStructure(document) ?? [])) {
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
