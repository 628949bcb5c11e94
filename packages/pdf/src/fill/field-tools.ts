import { PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";
import { readText } from "../document/read-text.js";
import type { FieldTools } from "../fields/kinds/field-kind.js";
import { embedFieldFont, FIELD_FONT_KEY } from "../font/embed-field-font.js";

const USUAL_SIZE = 10;
const SIZE = /([\d.]+)\s+Tf/;

/** The dictionary under a key; made where there is none. */
function dictUnder(dict: PDFDict, key: string): PDFDict {
  const existing = dict.lookup(PDFName.of(key));
  if (existing instanceof PDFDict) return existing;
  const made = dict.context.obj({});
  dict.set(PDFName.of(key), made);
  return made;
}

/**
 * Gets ready to write into the fields of a PDF that has some.
 *
 * @param document The document.
 * @returns Its font and size of type; the font is put in where another program has lost it.
 */
export function fieldTools(document: PDFDocument): FieldTools {
  const { context } = document;
  const form = dictUnder(document.catalog, "AcroForm");
  const fonts = dictUnder(dictUnder(form, "DR"), "Font");
  const known = fonts.get(FIELD_FONT_KEY);
  const font = known instanceof PDFRef ? known : embedFieldFont(context);
  fonts.set(FIELD_FONT_KEY, font);
  const size = Number(SIZE.exec(readText(form.lookup(PDFName.of("DA"))) ?? "")?.[1] ?? USUAL_SIZE);
  return { context, font, textSize: size > 0 ? size : USUAL_SIZE, known: new Map() };
}
