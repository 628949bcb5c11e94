import type { PrintContext } from "../../print-context.js";
import { answerOf } from "./answer.js";
import { type Marker, markerOf } from "./marker.js";

/**
 * How much room there is to write, and how many lines to draw where it is not filled in on screen; heights are CSS.
 * `rest` is what is left of the page.
 */
const LINES = { line: 1, cell: 0, own: 2, notes: 4, answer: 6, rest: 40 } as const;

/** How much room there is to write. */
export type BoxSize = keyof typeof LINES;

/** Room to write: a plain box for a PDF's field, ruled lines on paper, or a box that grows with what is written. */
export interface TextBox {
  readonly kind: "box" | "rules" | "written";
  readonly size: BoxSize;
  readonly marker: Marker | null;
  /** One entry per ruled line. */
  readonly lines: readonly number[];
  /** What a team wrote; empty for none. */
  readonly text: string;
}

/**
 * Gives room to write.
 *
 * @param context The pages' context.
 * @param name The control's name.
 * @param size How much room.
 * @returns What the template `text-box` draws.
 */
export function textBox(context: PrintContext, name: string, size: BoxSize): TextBox {
  const text = answerOf(context, name);
  const kind = text === "" ? (context.fillable ? "box" : "rules") : "written";
  const lines = kind === "rules" ? LINES[size] : 0;
  return {
    kind,
    size,
    marker: markerOf(context, name),
    lines: Array.from({ length: lines }, (_, index) => index + 1),
    text,
  };
}
