import { measureText } from "../font/field-text.js";
import { wrapText } from "./wrap-text.js";

/** Where text stands: sizes in points. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** Whether text runs over several lines. */
  readonly multiline: boolean;
}

/** Text as it stands in a box. */
export interface FittedText {
  /** Size of the type in points. */
  readonly size: number;
  readonly lines: readonly string[];
}

/** Distance from the edge of the box, which the page may have drawn as a line. */
export const PADDING = 3;

/** Baseline to baseline, by the size of the type. */
export const LEADING = 1.25;

/** Smaller type is no help to anybody. */
const SMALLEST = 6;

const STEP = 0.5;

const roundDown = (size: number): number => Math.floor(size / STEP) * STEP;

function fitsAt(text: string, box: TextBox, size: number): FittedText | undefined {
  const width = box.width - 2 * PADDING;
  if (!box.multiline) {
    // Measured once: to look for places to break takes long in a long text.
    const fits = !text.includes("\n") && measureText(text, size) <= width;
    return fits ? { size, lines: [text] } : undefined;
  }
  const lines = wrapText(text, width, size);
  return lines.length * LEADING * size <= box.height - 2 * PADDING ? { size, lines } : undefined;
}

/**
 * Chooses the size of type for a box that is still blank.
 *
 * @param box The box.
 * @param preferred The size that the page's own text has, in points.
 * @returns That size, or what the height of the box allows.
 */
export function sizeFor(box: TextBox, preferred: number): number {
  const room = box.height - (box.multiline ? 2 * PADDING : 0);
  return Math.max(SMALLEST, Math.min(preferred, roundDown(room / LEADING)));
}

/**
 * Finds the size at which a text fits into a box.
 *
 * @param text The text.
 * @param box The box.
 * @param preferred The size to begin with, in points.
 * @returns The greatest size that is not above the preferred one; undefined when even small type does not fit.
 */
export function fitText(text: string, box: TextBox, preferred: number): FittedText | undefined {
  for (let size = sizeFor(box, preferred); size >= SMALLEST; size -= STEP) {
    const fitted = fitsAt(text, box, size);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}
