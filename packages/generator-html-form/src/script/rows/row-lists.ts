import { controlsIn, hasAnswer } from "../controls.js";
import { copyRow, renameRow } from "./copy-row.js";

/** Lists the elements in an element that hold rows, outer ones first. */
export function rowLists(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>("[data-rows]")];
}

/** Lists the rows of a list, without those of lists within. */
export function rowsOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > [data-row]")];
}

/** Numbers rows for the eye; their ids stay. */
export function numberRows(list: Element): void {
  for (const [index, row] of rowsOf(list).entries()) {
    const number = row.querySelector("[data-number]");
    if (number !== null) number.textContent = String(index + 1);
  }
}

/** Blank rows stand ready for paper; on a screen a few are enough at first. */
export function showRows(element: Element): void {
  for (const list of rowLists(element)) {
    // Not a number where all rows are shown: no index is greater.
    const open = Number(list.dataset["open"]);
    const rows = rowsOf(list);
    const lastFilled = rows.findLastIndex(hasAnswer);
    for (const [index, row] of rows.entries()) row.hidden = index >= open && index > lastFilled;
  }
}

const numberOf = (row: HTMLElement): number => Number(row.dataset["row"]?.slice(1));

/**
 * Makes a row.
 *
 * @param list The list that it belongs to.
 * @param id Its id; the next free one by default.
 * @returns The row, blank and in its place; the one that there is when its id is taken.
 */
function makeRow(list: HTMLElement, id?: string): HTMLElement | undefined {
  const rows = rowsOf(list);
  const taken = rows.find((row) => row.dataset["row"] === id);
  const last = rows.at(-1);
  if (taken !== undefined || last === undefined) return taken;
  const number = id === undefined ? numberOf(last) + 1 : Number(id.slice(1));
  const row = copyRow(last, list.dataset["rows"] ?? "", `r${number}`);
  list.insertBefore(row, rows.find((candidate) => numberOf(candidate) > number) ?? null);
  numberRows(list);
  return row;
}

/**
 * Opens a row to be filled in: the focus goes there.
 *
 * @param list The list that it belongs to.
 * @param fits Gives something truthy for a row that will do.
 * @returns The first row that will do, or a new one.
 */
export function openRow(list: HTMLElement, fits: (row: HTMLElement) => unknown): HTMLElement | undefined {
  const row = rowsOf(list).find(fits) ?? makeRow(list);
  if (row !== undefined) {
    row.hidden = false;
    controlsIn(row)[0]?.focus();
  }
  return row;
}

/** Changes the places of two neighbors. Rows stand in the order of their ids, so these change with them. */
export function swapRows(list: HTMLElement, upper: HTMLElement, lower: HTMLElement): void {
  const name = list.dataset["rows"] ?? "";
  const { row: first = "" } = upper.dataset;
  const { row: second = "" } = lower.dataset;
  renameRow(upper, name, "r0");
  renameRow(lower, name, first);
  renameRow(upper, name, second);
  list.insertBefore(lower, upper);
  numberRows(list);
}

/** Makes the rows that a control's name speaks of, as far as they are missing. */
export function makeRows(element: Element, name: string): void {
  for (const list of rowLists(element)) {
    const prefix = `${list.dataset["rows"]}.`;
    if (!name.startsWith(prefix)) continue;
    const row = makeRow(list, name.slice(prefix.length).split(".", 1)[0]);
    if (row !== undefined) makeRows(row, name);
  }
}
