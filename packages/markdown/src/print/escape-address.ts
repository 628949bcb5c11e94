import { type Cell, escapeCharacter } from "./cells.js";

/** What stands before the @ of a mail address. */
const LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]$/;

function characterOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return cell.type === "text" ? cell.raw : cell.out.charAt(0);
}

/**
 * Keeps `<40%@home>` from being a mail address between angle brackets.
 *
 * @param cells Cells of running text; their `out` may change.
 */
export function escapeAddress(cells: readonly Cell[]): void {
  for (const [index, cell] of cells.entries()) {
    if (cell.type !== "text" || cell.out !== "<") continue;
    let end = index + 1;
    while (LOCAL_PART.test(characterOf(cells[end]))) end += 1;
    const after = cells[end];
    if (after?.type === "text" && after.raw === "@") cell.out = escapeCharacter(cell.raw);
  }
}
