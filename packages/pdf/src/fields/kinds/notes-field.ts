import { PDFName } from "@cantoo/pdf-lib";
import type { FieldKind } from "./field-kind.js";
import { MULTILINE } from "./multiline.js";
import { writeText } from "./write-text.js";

/** A text of any length. */
export const notesField: FieldKind = {
  role: "tv",
  entries: () => ({ FT: PDFName.of("Tx"), ...MULTILINE }),
  write: (target, value, tools) => writeText(target, { value, shown: value }, tools),
};
