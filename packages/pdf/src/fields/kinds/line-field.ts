import { PDFName } from "@cantoo/pdf-lib";
import { LEADING, PADDING } from "../../appearance/text-box.js";
import { widgetSize } from "../widget-size.js";
import type { FieldKind } from "./field-kind.js";
import { MULTILINE } from "./multiline.js";
import { writeText } from "./write-text.js";

/** A text without line breaks of its own: a name, a date, a number. In a box of some height it runs over lines. */
export const lineField: FieldKind = {
  role: "tv",
  entries(_control, widget, { textSize }) {
    const twoLines = 2 * LEADING * textSize + 2 * PADDING;
    const isHigh = widgetSize(widget).height >= twoLines;
    return { FT: PDFName.of("Tx"), ...(isHigh ? MULTILINE : {}) };
  },
  write: (target, value, tools) => writeText(target, { value, shown: value }, tools),
};
