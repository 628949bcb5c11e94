import { rowIds, sortRowIds } from "../names/name-words.js";
import type { ResponseRow } from "../response/response.js";

/**
 * Tells which rows a worksheet shows.
 *
 * @param blank How many blank rows it has.
 * @param answered The rows of a response, if there is one.
 * @returns Ids of the blank rows and of the response's, ascending.
 */
export function rowsToShow(blank: number, answered: readonly ResponseRow[] | undefined): string[] {
  return sortRowIds([...rowIds(blank), ...(answered ?? []).map((row) => row.id)]);
}
