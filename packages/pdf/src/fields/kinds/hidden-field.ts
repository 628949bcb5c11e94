import { PDFHexString, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { FieldKind } from "./field-kind.js";

const READ_ONLY = 1;

/** A value that people neither see nor change. */
export const hiddenField: FieldKind = {
  role: "tv",
  entries: () => ({ FT: PDFName.of("Tx"), Ff: PDFNumber.of(READ_ONLY) }),
  write({ field }, value) {
    field.set(PDFName.of("V"), PDFHexString.fromText(value));
    return undefined;
  },
};
