/** A piece of running text as it will be written. */
export type Cell =
  /** A character of the text; `out` is how it is written. */
  | { readonly type: "text"; readonly raw: string; out: string }
  /** Stars or underscores that open or close emphasis. */
  | { readonly type: "mark"; readonly role: "open" | "close"; readonly out: string }
  /** Brackets and the address of a link. */
  | { readonly type: "syntax"; readonly out: string };

/**
 * Writes a character so that it means nothing but itself.
 *
 * @param character One character.
 * @returns A backslash and the character where Markdown allows that, else its number.
 */
export function escapeCharacter(character: string): string {
  return /^[!-/:-@[-`{-~]$/.test(character) ? `\\${character}` : `&#${character.codePointAt(0) ?? 0};`;
}

/**
 * Writes a character by its number, so that it counts as punctuation for what stands beside it.
 *
 * @param cell A character of the text.
 */
export function writeByNumber(cell: Cell): void {
  if (cell.type === "text") cell.out = `&#${cell.raw.codePointAt(0) ?? 0};`;
}

/**
 * Puts cells together.
 *
 * @param cells Cells of running text.
 * @returns Markdown.
 */
export function joinCells(cells: readonly Cell[]): string {
  return cells.map(({ out }) => out).join("");
}
