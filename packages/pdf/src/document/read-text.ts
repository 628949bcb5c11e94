import { PDFHexString, type PDFObject, PDFString } from "@cantoo/pdf-lib";

/**
 * Reads a text of a PDF.
 *
 * @param value What stands under a key.
 * @returns The text; undefined where something else or nothing stands.
 */
export function readText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
