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
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const attribute of element.attributes) {
      attribute.value = rename(attribute.value, `${list}.${row.dataset["row"]}`, `${list}.${id}`);
    }
  }
  copy.dataset["row"] = id;
  copy.hidden = false;
  clearRow(copy);
  return copy;
}
