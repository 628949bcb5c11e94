import type { Position } from "@guidebook-kit/core";
import { type Paint, toPrintable } from "./paint.js";

const LINES_BEFORE = 1;
const LINES_AFTER = 1;
const NARROWEST = 40;

/** Characters that a terminal draws twice as wide. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** What a code frame is drawn from. */
export interface CodeFrameOptions {
  readonly paint: Paint;
  /** Width of the terminal in characters. */
  readonly columns: number;
}

/** The part of a line that fits, around the place of interest; an ellipsis stands where something was cut off. */
function cutLine(line: string, column: number, width: number): { text: string; shift: number } {
  if (line.length <= width) return { text: line, shift: 0 };
  const start = Math.max(0, Math.min(column - Math.floor(width / 3), line.length - width));
  const end = start + width;
  const text = line.slice(start > 0 ? start + 1 : start, end < line.length ? end - 1 : end);
  return { text: `${start > 0 ? "…" : ""}${text}${end < line.length ? "…" : ""}`, shift: start };
}

/** Blanks as wide as a text; tabs stay tabs, so that what follows stands where the terminal puts it. */
function blanksFor(text: string): string {
  return text.replace(/\p{M}/gu, "").replace(WIDE, "  ").replace(/[^\t]/g, " ");
}

/**
 * Draws the lines around a problem with a caret below it.
 *
 * @param source The whole text.
 * @param position Where the problem stands.
 * @param options Colours and width.
 * @returns Lines without a closing line feed; nothing when the text has no such line.
 */
export function codeFrame(source: string, position: Position, options: CodeFrameOptions): string[] {
  const { paint, columns } = options;
  // A byte order mark at the start takes no place on a line.
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const { line, column } = position.start;
  if (lines[line - 1] === undefined) return [];
  const first = Math.max(1, line - LINES_BEFORE);
  const last = Math.min(lines.length, line + LINES_AFTER);
  const gutter = String(last).length;
  const width = Math.max(NARROWEST, columns - gutter - 6);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const here = number === line;
    const whole = lines[number - 1] ?? "";
    const { text, shift } = cutLine(whole, here ? column - 1 : 0, width);
    const label = `${here ? ">" : " "} ${String(number).padStart(gutter)} |`;
    frame.push(`${paint("dim", label)} ${toPrintable(text)}`.trimEnd());
    if (!here) continue;
    const end = position.end.line === line ? position.end.column : whole.length + 1;
    const from = Math.max(0, column - 1 - shift);
    const marked = text.slice(from, from + Math.max(1, end - column));
    const caret = "^".repeat(Math.max(1, blanksFor(marked).length));
    const indent = blanksFor(text.slice(0, from)).padEnd(text.length < from ? from : 0);
    frame.push(`${paint("dim", `  ${" ".repeat(gutter)} |`)} ${indent}${paint("red", caret)}`);
  }
  return frame;
}
