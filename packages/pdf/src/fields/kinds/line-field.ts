import { PDFName } from "@cantoo/pdf-lib";
import type { FieldKind } from "./field-kind.js";
import { writeText } from "./write-text.js";

/** A text of one line: a name, a date, a number. */
export const lineField: FieldKind = {
  role: "tv",
  entries: () => ({ FT: PDFName.of("Tx") }),
  write: (target, value, tools) => writeText(target, { value, shown: value, multiline: false }, tools),
};
