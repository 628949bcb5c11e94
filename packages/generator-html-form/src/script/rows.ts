import { controlsIn, hasAnswer } from "./controls.js";

const rowsOf = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(":scope > [data-row]"),
];

/** Blank rows stand ready for paper; on a screen a few are enough at first. */
function hideBlankRows(list: HTMLElement): void {
  const open = Number(list.dataset["open"] ?? Number.POSITIVE_INFINITY);
  const rows = rowsOf(list);
  const lastFilled = rows.findLastIndex(hasAnswer);
  for (const [index, row] of rows.entries()) row.hidden = index >= open && index > lastFilled;
}

function rename(value: string, from: string, to: string): string {
  const parts = value
    .split(" ")
    .map((id) =>
      id === from || (/^[.:]/.test(id.slice(from.length)) && id.startsWith(from))
        ? to + id.slice(from.length)
        : id,
    );
  return parts.join(" ");
}

function clear(row: Element): void {
  for (const control of row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = false;
    else control.value = "";
  }
  for (const frame of row.querySelectorAll<HTMLElement>("[data-text]")) frame.dataset["text"] = "";
}

/** Copies a row under the next free id. */
function copyRow(list: HTMLElement, last: HTMLElement): HTMLElement {
  const name = list.dataset["rows"] ?? "";
  const numbers = rowsOf(list).map((row) => Number(row.dataset["row"]?.slice(1)));
  const id = `r${Math.max(...numbers) + 1}`;
  const copy = last.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll("*")]) {
    for (const attribute of element.attributes) {
      attribute.value = rename(attribute.value, `${name}.${last.dataset["row"] ?? ""}`, `${name}.${id}`);
    }
  }
  copy.dataset["row"] = id;
  const number = copy.querySelector("[data-number]");
  if (number !== null) number.textContent = String(numbers.length + 1);
  clear(copy);
  last.after(copy);
  return copy;
}

function addRow(list: HTMLElement): void {
  const rows = rowsOf(list);
  const last = rows.at(-1);
  if (last === undefined) return;
  const row = rows.find((candidate) => candidate.hidden) ?? copyRow(list, last);
  row.hidden = false;
  controlsIn(row)[0]?.focus();
}

/** Starts the buttons that add a row. */
export function startRows(form: HTMLFormElement): void {
  for (const list of form.querySelectorAll<HTMLElement>("[data-rows]")) hideBlankRows(list);
  for (const button of form.querySelectorAll<HTMLElement>("[data-add]")) button.hidden = false;
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-add]") : null;
    if (button === null) return;
    const name = button.dataset["add"];
    const list = [...form.querySelectorAll<HTMLElement>("[data-rows]")].find(
      (candidate) => candidate.dataset["rows"] === name,
    );
    if (list !== undefined) addRow(list);
  });
}
