import * as NAME_WORDS from "./grammar-words.js";

/** The words of the name grammar, which are also the keys of a response. */
export { NAME_WORDS };

/** What a ticked box says. */
export const YES = "yes";

/** The pattern of a row's id. */
export const ROW_ID_PATTERN = /^r[1-9][0-9]{0,5}$/;

/**
 * Joins the parts of a name.
 *
 * @param parts Words of the name grammar, content ids, row ids.
 * @returns The control's name, for example `actions.redraw-zones.scopes`.
 */
export function joinName(...parts: readonly string[]): string {
  return parts.join(".");
}

/**
 * Gives the ids of the first rows.
 *
 * @param count How many rows.
 * @returns `r1`, `r2`, and so on.
 */
export function rowIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `r${index + 1}`);
}

/**
 * Puts row ids into ascending order of their numbers, each once.
 *
 * @param ids Row ids.
 * @returns The ids in order.
 */
export function sortRowIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort((left, right) => Number(left.slice(1)) - Number(right.slice(1)));
}
