import { type Cell, escapeCharacter, writeByNumber } from "./cells.js";

/** What a character is for the rules of emphasis; the edge of a block counts as a space. */
type CharacterClass = "space" | "punctuation" | "other";

function classOf(character: string | undefined): CharacterClass {
  if (character === undefined || /\s/.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "other";
}

/**
 * Makes marks of emphasis count: what stands beside them decides that. Where it would not let them, it is written
 * by its number, which counts as punctuation.
 *
 * @param cells Cells of running text; their `out` may change.
 */
export function settleMarks(cells: readonly Cell[]): void {
  // Writing one character by its number can disturb the mark on its other side, which then needs another look.
  for (let changed = true; changed; ) changed = settleOnce(cells);
}

function settleOnce(cells: readonly Cell[]): boolean {
  let changed = false;
  const write = (index: number): void => {
    const cell = cells[index];
    if (cell?.type !== "text" || cell.out.startsWith("&#")) return;
    writeByNumber(cell);
    // What meant nothing beside the character may mean something beside its number.
    for (const beside of [cells[index - 1], cells[index + 1]]) {
      if (beside?.type === "text" && /^[\\*_]$/.test(beside.out)) beside.out = escapeCharacter(beside.raw);
    }
    changed = true;
  };
  for (const [index, cell] of cells.entries()) {
    if (cell.type !== "mark") continue;
    const [inner, outer] = cell.role === "open" ? [index + 1, index - 1] : [index - 1, index + 1];
    const [before, after] = [cells[index - 1]?.out.at(-1), cells[index + 1]?.out[0]];
    const [innerClass, outerClass] =
      cell.role === "open" ? [classOf(after), classOf(before)] : [classOf(before), classOf(after)];
    const underscore = cell.out.startsWith("_");
    if (innerClass === "space") write(inner);
    if (outerClass === "other" && (innerClass === "punctuation" || innerClass === "space" || underscore)) {
      write(outer);
    }
  }
  return changed;
}
