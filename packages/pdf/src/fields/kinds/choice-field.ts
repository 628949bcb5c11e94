import { PDFHexString, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { FieldKind } from "./field-kind.js";
import { writeText } from "./write-text.js";

/** The flag of a list that drops down. */
const COMBO = 1 << 17;

/** One of several options: it says the option's id and shows its label. */
export const choiceField: FieldKind = {
  role: "tv",
  entries: ({ options = [] }, _widget, { context }) => ({
    FT: PDFName.of("Ch"),
    Ff: PDFNumber.of(COMBO),
    // A blank first: what was chosen by mistake can be taken back.
    Opt: context.obj(
      [{ id: "", label: "" }, ...options].map(({ id, label }) => [
        PDFHexString.fromText(id),
        PDFHexString.fromText(label),
      ]),
    ),
  }),
  write(target, value, tools) {
    const label = target.control.options?.find(({ id }) => id === value)?.label ?? value;
    return writeText(target, { value, shown: label }, tools);
  },
};
