import { glyphString } from "../font/embed-field-font.js";
import { fieldFont } from "../font/field-font.js";
import { toGlyphs } from "../font/field-text.js";
import { type FittedText, LEADING, PADDING, type TextBox } from "./text-box.js";

const point = (value: number): string => String(Math.round(value * 100) / 100);

/** The first baseline: in the middle of a line, at the top of a box of several. */
function firstBaseline(box: TextBox, size: number): number {
  const { capHeight, unitsPerEm } = fieldFont();
  const capitals = (capHeight * size) / unitsPerEm;
  if (!box.multiline) return (box.height - capitals) / 2;
  return box.height - PADDING - (LEADING * size + capitals) / 2;
}

/**
 * Draws the text of a field.
 *
 * @param fitted The text; no lines for a blank field.
 * @param box The field's box.
 * @param font What the font is called in the field's resources.
 * @returns The content of an appearance stream.
 */
export function drawText(fitted: FittedText, box: TextBox, font: string): string {
  const { size, lines } = fitted;
  const shown = lines.some((line) => line !== "");
  if (!shown) return "/Tx BMC\nEMC\n";
  const inner = `${PADDING / 2} ${PADDING / 2} ${point(box.width - PADDING)} ${point(box.height - PADDING)}`;
  const start = `${PADDING} ${point(firstBaseline(box, size))} Td`;
  const body = lines.map((line) => `${glyphString(toGlyphs(line))} Tj`).join("\nT*\n");
  const text = `BT\n/${font} ${size} Tf\n0 g\n${point(size * LEADING)} TL\n${start}\n${body}\nET`;
  return `/Tx BMC\nq\n${inner} re\nW\nn\n${text}\nQ\nEMC\n`;
}
