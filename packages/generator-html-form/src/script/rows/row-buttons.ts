import { formatText } from "@guidebook-kit/locales";
import type { PageData } from "../../page-data.js";
import { tellChanged } from "../changes.js";
import { controlsIn, hasAnswer } from "../controls.js";
import { element } from "../element.js";
import { clearRow } from "./copy-row.js";
import { makeRow, numberRows, rowLists, rowsOf, showRows } from "./row-lists.js";

const REMOVE = "data-remove";

/** What a row is called, to stand within a sentence. */
function nameOf(row: Element, tag: string): string {
  const label = row.querySelector("legend, th > label")?.textContent?.trim() ?? "";
  return label.charAt(0).toLocaleLowerCase(tag) + label.slice(1);
}

/** Gives every row a button that removes it, and brings the buttons' words up to date. */
function nameButtons(form: HTMLFormElement, { tag, text }: PageData): void {
  for (const row of form.querySelectorAll(":is(fieldset, .actions tr)[data-row]")) {
    const place = row.matches("tr") ? row.querySelector("th") : row;
    const own = place?.querySelector(`:scope > [${REMOVE}]`);
    const button = own ?? element("button", { type: "button", class: "remove", [REMOVE]: "" }, []);
    button.textContent = formatText(text.removeRow, { row: nameOf(row, tag) });
    if (own == null) place?.append(button);
  }
}

function addRow(list: HTMLElement): void {
  const row = rowsOf(list).find((candidate) => candidate.hidden) ?? makeRow(list);
  if (row === undefined) return;
  row.hidden = false;
  controlsIn(row)[0]?.focus();
}

/** Removes a row and moves the focus to its neighbor. The last one stays, blank. */
function removeRow(row: HTMLElement, list: HTMLElement): void {
  const rows = rowsOf(list).filter((candidate) => !candidate.hidden);
  const at = rows.indexOf(row);
  if (rows.length > 1) row.remove();
  else clearRow(row);
  numberRows(list);
  controlsIn(rows[at + 1] ?? rows[at - 1] ?? row)[0]?.focus();
}

/** Starts the buttons that add and remove rows. */
export function startRows(form: HTMLFormElement, data: PageData): void {
  showRows(form);
  nameButtons(form, data);
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const name = target.closest<HTMLElement>("[data-add]")?.dataset["add"];
    const added = rowLists(form).find((list) => list.dataset["rows"] === name);
    const removed = target.closest(`[${REMOVE}]`)?.closest<HTMLElement>("[data-row]");
    const list = removed?.closest<HTMLElement>("[data-rows]");
    if (added !== undefined) addRow(added);
    else if (removed == null || list == null) return;
    else if (
      !hasAnswer(removed) ||
      confirm(formatText(data.text.removeConfirm, { row: nameOf(removed, data.tag) }))
    )
      removeRow(removed, list);
    nameButtons(form, data);
    if (removed != null) tellChanged(form);
  });
}
