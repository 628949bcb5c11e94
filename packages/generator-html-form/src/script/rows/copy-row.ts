import { clearMarks } from "../check/marks.js";
import { controlsIn, isBox } from "../controls.js";

function rename(value: string, from: string, to: string): string {
  const words = value.split(" ").map((word) => {
    const rest = word.slice(from.length);
    return word.startsWith(from) && /^([.:]|$)/.test(rest) ? to + rest : word;
  });
  return words.join(" ");
}

/** Blanks everything in a row. */
export function clearRow(row: Element): void {
  for (const control of controlsIn(row, true)) {
    if (isBox(control)) control.checked = false;
    else control.value = "";
  }
  for (const frame of row.querySelectorAll<HTMLElement>("[data-text]")) frame.dataset["text"] = "";
  clearMarks(row);
}

/**
 * Gives a row another id.
 *
 * @param row The row.
 * @param list Name of the list.
 * @param id The id; names and element ids in the row change with it.
 */
export function renameRow(row: HTMLElement, list: string, id: string): void {
  const from = `${list}.${row.dataset["row"]}`;
  for (const element of [row, ...row.querySelectorAll("*")]) {
    for (const attribute of element.attributes) {
      attribute.value = rename(attribute.value, from, `${list}.${id}`);
    }
  }
  row.dataset["row"] = id;
}

/**
 * Copies a row.
 *
 * @param row The row to copy.
 * @param list Name of the list.
 * @param id Id of the copy.
 * @returns The copy, blank, with names and element ids of its own.
 */
export function copyRow(row: HTMLElement, list: string, id: string): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  renameRow(copy, list, id);
  copy.hidden = false;
  clearRow(copy);
  return copy;
}
