import { PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { FieldKind } from "./field-kind.js";
import { writeText } from "./write-text.js";

/** The flag of a text field that may hold line breaks. */
const MULTILINE = 1 << 12;

/** A text of any length. */
export const notesField: FieldKind = {
  role: "tv",
  entries: () => ({ FT: PDFName.of("Tx"), Ff: PDFNumber.of(MULTILINE) }),
  write: (target, value, tools) => writeText(target, { value, shown: value, multiline: true }, tools),
};
