import { PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { drawText } from "../../appearance/draw-text.js";
import { registerForm } from "../../appearance/register-form.js";
import { fitText, sizeFor } from "../../appearance/text-box.js";
import { FIELD_FONT_KEY } from "../../font/embed-field-font.js";
import { missingCharacters } from "../../font/field-text.js";
import { widgetSize } from "../widget-size.js";
import type { FieldProblem, FieldTarget, FieldTools } from "./field-kind.js";
import { isMultiline } from "./multiline.js";

const FONT = FIELD_FONT_KEY.decodeText();

/** What is written, and whether it may run over several lines. */
export interface WrittenText {
  /** The field's value. */
  readonly value: string;
  /** What shows. */
  readonly shown: string;
}

/**
 * Writes a text into a field, with its appearance.
 *
 * @param target The field.
 * @param text What to write.
 * @param tools The PDF and its font.
 * @returns Why it was not written.
 */
export function writeText(
  { control: { name }, field, widgets }: FieldTarget,
  { value, shown }: WrittenText,
  tools: FieldTools,
): FieldProblem | undefined {
  const characters = missingCharacters(shown);
  if (characters.length > 0) return { kind: "no-glyph", name, characters };
  const multiline = isMultiline(field);
  const boxes = widgets.map((widget) => ({ ...widgetSize(widget), multiline }));
  const fitted = boxes.map((box) => {
    if (shown === "") return { size: sizeFor(box, tools.textSize), lines: [] };
    return fitText(shown, box, tools.textSize);
  });
  if (fitted.includes(undefined)) return { kind: "no-room", name };
  for (const [index, widget] of widgets.entries()) {
    const [box, text] = [boxes[index], fitted[index]];
    if (box === undefined || text === undefined) continue;
    const drawn = registerForm(drawText(text, box, FONT), box, tools);
    widget.set(PDFName.of("AP"), tools.context.obj({ N: drawn }));
    field.set(PDFName.of("DA"), PDFString.of(`/${FONT} ${text.size} Tf 0 g`));
  }
  field.set(PDFName.of("V"), PDFHexString.fromText(value));
  return undefined;
}
