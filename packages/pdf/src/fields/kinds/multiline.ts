import { type PDFDict, PDFName, PDFNumber } from "@cantoo/pdf-lib";

/** The flag of a text field whose text runs over several lines. */
const FLAG = 1 << 12;

/** Entries of a text field whose text runs over several lines. */
export const MULTILINE: Readonly<Record<string, PDFNumber>> = { Ff: PDFNumber.of(FLAG) };

/**
 * Tells whether the text of a field runs over several lines.
 *
 * @param field The field.
 * @returns True for a text field with that flag.
 */
export function isMultiline(field: PDFDict): boolean {
  const flags = field.lookup(PDFName.of("Ff"));
  const isText = field.lookup(PDFName.of("FT")) === PDFName.of("Tx");
  return isText && flags instanceof PDFNumber && (flags.asNumber() & FLAG) !== 0;
}
