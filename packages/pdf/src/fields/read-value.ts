import { decodePDFRawStream, PDFArray, PDFName, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { YES } from "@guidebook-kit/worksheet";
import { readText } from "../document/read-text.js";
import type { PdfField } from "./read-field-tree.js";

const OFF = "Off";

/** A box is ticked in every state but `Off`, whatever another program calls it. */
function readTick({ lookup, widgets }: PdfField): string {
  const value = lookup("V");
  const states = value === undefined ? widgets.map((widget) => widget.lookup(PDFName.of("AS"))) : [value];
  const names = states.map((state) => (state instanceof PDFName ? state.decodeText() : readText(state)));
  return names.some((name) => name !== undefined && name !== "" && name !== OFF) ? YES : "";
}

/** Long texts may stand in a stream of their own. */
function readLongText(value: PDFObject | undefined): string {
  if (value instanceof PDFArray) return readLongText(value.lookup(0));
  if (!(value instanceof PDFRawStream)) return readText(value) ?? "";
  const bytes = decodePDFRawStream(value).decode();
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(wide ? "utf-16be" : "utf-8").decode(bytes);
}

/** Some programs write the words that an option shows instead of its value. */
function readChoice(field: PdfField): string {
  const value = readLongText(field.lookup("V"));
  const listed = field.lookup("Opt");
  const options = listed instanceof PDFArray ? listed.asArray() : [];
  const pairs = options
    .map((option) => field.dict.context.lookup(option))
    .filter((option) => option instanceof PDFArray)
    .map((option) => [readText(option.lookup(0)) ?? "", readText(option.lookup(1))] as const);
  if (pairs.some(([id]) => id === value)) return value;
  return pairs.find(([, label]) => label === value)?.[0] ?? value;
}

/**
 * Reads the value of a field, whichever program has written it.
 *
 * @param field The field.
 * @returns The value as a form posts it; blank for none.
 */
export function readValue(field: PdfField): string {
  const kind = field.lookup("FT");
  if (kind === PDFName.of("Btn")) return readTick(field);
  return kind === PDFName.of("Ch") ? readChoice(field) : readLongText(field.lookup("V"));
}
