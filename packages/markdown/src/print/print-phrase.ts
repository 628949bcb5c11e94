import type { Phrase } from "@guidebook-kit/core";
import { type Cell, escapeCharacter, joinCells } from "./cells.js";
import { escapeAddress } from "./escape-address.js";
import { escapeLead, LEAD_MARKS } from "./escape-lead.js";
import { phraseCells } from "./phrase-cells.js";
import type { LeadKind, PhraseSource, PrintContext } from "./print-context.js";
import { settleMarks } from "./settle-marks.js";
import { escapeStart, textCells } from "./text-cells.js";

/** The marks of a lead that mean something in each place. */
const MARKS: Readonly<Record<LeadKind, RegExp | undefined>> = {
  prose: undefined,
  label: LEAD_MARKS.colon,
  action: LEAD_MARKS.any,
  "titled-action": LEAD_MARKS.colon,
};

const isBlank = (cell: Cell): boolean => cell.type === "text" && (cell.raw === " " || cell.raw === "\t");

/** Markdown keeps no spaces around a block. */
function trimCells(cells: readonly Cell[]): Cell[] {
  const first = cells.findIndex((cell) => !isBlank(cell));
  return first < 0 ? [] : cells.slice(first, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
}

/** Keeps `Occurs: …` from being a label that lacks its stars. */
function escapePlainLabel(cells: readonly Cell[], context: PrintContext): void {
  const colon = cells.findIndex((cell) => cell.type === "text" && LEAD_MARKS.colon.test(cell.raw));
  const cell = cells[colon];
  const before = cells.slice(0, Math.max(colon, 0));
  const words = before.map((one) => (one.type === "text" ? one.raw : "\0")).join("");
  if (cell?.type === "text" && context.vocabulary.labelOf(words) !== undefined) {
    cell.out = escapeCharacter(cell.raw);
  }
}

/**
 * Prints running text.
 *
 * @param source The text and what it must not seem to be.
 * @param context The file at hand.
 * @returns Markdown on one line.
 */
export function printPhrase(source: PhraseSource, context: PrintContext): string {
  const cells = trimCells(phraseCells(source.phrase, context.addressOf));
  const marks = MARKS[source.lead];
  if (marks !== undefined) escapeLead(cells, marks);
  if (source.lead === "label") escapePlainLabel(cells, context);
  if (source.start) escapeStart(cells);
  escapeAddress(cells);
  settleMarks(cells);
  return joinCells(cells);
}

/**
 * Prints running text that follows something on its line.
 *
 * @param phrase The text.
 * @param context The file at hand.
 * @returns Markdown on one line.
 */
export function printWords(phrase: Phrase, context: PrintContext): string {
  return printPhrase({ phrase, lead: "prose", start: false }, context);
}

/**
 * Prints plain text that follows something on its line.
 *
 * @param line A title or label.
 * @param escaped Characters that must mean nothing; none by default.
 * @returns Markdown on one line.
 */
export function printLine(line: string, escaped?: RegExp): string {
  const cells = trimCells(textCells(line, { inLink: false, beforeLink: false }));
  for (const cell of cells) {
    if (cell.type === "text" && escaped?.test(cell.raw) === true) cell.out = escapeCharacter(cell.raw);
  }
  escapeAddress(cells);
  return joinCells(cells);
}

/**
 * Prints plain text between stars.
 *
 * @param line A title or label.
 * @param stars One star or two.
 * @param escaped The marks at its end that must mean nothing; none by default.
 * @returns Markdown on one line.
 */
export function printBold(line: string, stars: "*" | "**", escaped?: RegExp): string {
  const text = trimCells(textCells(line, { inLink: false, beforeLink: false }));
  escapeAddress(text);
  const last = text.at(-1);
  if (last?.type === "text" && escaped?.test(last.raw) === true) last.out = escapeCharacter(last.raw);
  const cells: Cell[] = [
    { type: "mark", role: "open", out: stars },
    ...text,
    { type: "mark", role: "close", out: stars },
  ];
  settleMarks(cells);
  return joinCells(cells);
}
