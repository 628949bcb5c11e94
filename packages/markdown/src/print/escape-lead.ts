import type { Cell } from "./cells.js";
import { escapeCharacter } from "./cells.js";

/** Marks that mean something at the end of a bold lead. */
export const LEAD_MARKS = { colon: /[:：]/, any: /[:：.。।?!？！؟]/ } as const;

/**
 * Keeps bold words at the beginning of a paragraph from being a label, a scope or a title: the mark that would
 * make them one is escaped, inside the bold words or right behind them.
 *
 * @param cells Cells of a paragraph.
 * @param marks The marks that would mean something here.
 */
export function escapeLead(cells: readonly Cell[], marks: RegExp): void {
  const first = cells[0];
  if (first?.type !== "mark" || first.out.length !== 2) return;
  const close = cells.findIndex((cell, index) => index > 0 && cell.type === "mark" && cell.out === first.out);
  for (const cell of [cells[close - 1], cells[close + 1]]) {
    if (cell?.type === "text" && marks.test(cell.raw)) cell.out = escapeCharacter(cell.raw);
  }
}
