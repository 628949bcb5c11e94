import { PDFName } from "@cantoo/pdf-lib";
import { YES } from "@guidebook-kit/worksheet";
import { drawTick } from "../../appearance/draw-tick.js";
import { registerForm } from "../../appearance/register-form.js";
import { widgetSize } from "../widget-size.js";
import type { FieldKind } from "./field-kind.js";

const OFF = PDFName.of("Off");
const ON = PDFName.of(YES);

/** A box to tick: ticked it says `yes`. */
export const checkboxField: FieldKind = {
  role: "cb",
  entries: () => ({ FT: PDFName.of("Btn") }),
  write({ field, widgets }, value, tools) {
    const state = value === YES ? ON : OFF;
    field.set(PDFName.of("V"), state);
    for (const widget of widgets) {
      const size = widgetSize(widget);
      const states = {
        [YES]: registerForm(drawTick(size.width, size.height), size, tools),
        Off: registerForm("", size, tools),
      };
      widget.set(PDFName.of("AP"), tools.context.obj({ N: states }));
      widget.set(PDFName.of("AS"), state);
    }
    return undefined;
  },
};
