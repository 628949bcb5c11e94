import { formatText, type Text } from "@guidebook-kit/locales";
import type { PageData } from "../../page-data.js";
import { onChange, tellChanged, tellShown } from "../changes.js";
import { controlsIn, hasAnswer } from "../controls.js";
import { element } from "../element.js";
import { clearRow } from "./copy-row.js";
import { numberRows, openRow, rowLists, rowsOf, showRows, swapRows } from "./row-lists.js";
import { NAMED_ROWS, rowName } from "./row-name.js";

type Does = "up" | "remove";

/** What a row is called, to stand within a sentence. */
function nameOf(row: Element, tag: string): string {
  const label = rowName(row);
  return label.charAt(0).toLocaleLowerCase(tag) + label.slice(1);
}

/** Gives a place a button, if it has none yet, and brings the button's words up to date. */
function nameButton(place: Element | null, does: Does, words: string): HTMLElement {
  const own = place?.querySelector<HTMLElement>(`:scope > [data-does=${does}]`);
  const button = own ?? element("button", { type: "button", class: "does", "data-does": does }, []);
  if (own == null) place?.append(button);
  if (button.textContent !== words) button.textContent = words;
  return button;
}

function nameButtons(form: HTMLFormElement, { tag, text }: PageData): void {
  for (const row of form.querySelectorAll(NAMED_ROWS)) {
    const inTable = row.matches("tr");
    const place = inTable ? row.querySelector("th") : row;
    const say = (words: Text): string => formatText(words, { row: nameOf(row, tag) });
    if (!inTable) nameButton(place, "up", say(text.moveRow)).hidden = row.previousElementSibling === null;
    nameButton(place, "remove", say(text.removeRow));
  }
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

/** Moves a row one place up; the focus goes along. */
function moveUp(row: HTMLElement, list: HTMLElement): void {
  const rows = rowsOf(list);
  const above = rows[rows.indexOf(row) - 1];
  if (above === undefined) return;
  swapRows(list, above, row);
  controlsIn(row)[0]?.focus();
}

/** Starts the buttons that add, move and remove rows. */
export function startRows(form: HTMLFormElement, data: PageData): void {
  const show = (): void => nameButtons(form, data);
  showRows(form);
  show();
  onChange(form, show);
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-add], [data-does]") : null;
    const { add, does } = button?.dataset ?? {};
    const grown = rowLists(form).find((list) => list.dataset["rows"] === add);
    if (grown !== undefined) openRow(grown, (candidate) => candidate.hidden);
    const row = button?.closest<HTMLElement>("[data-row]");
    const list = row?.closest<HTMLElement>("[data-rows]");
    if (does !== undefined && row != null && list != null) {
      const question = formatText(data.text.removeConfirm, { row: nameOf(row, data.tag) });
      if (does === "up") moveUp(row, list);
      else if (!hasAnswer(row) || confirm(question)) removeRow(row, list);
    }
    if (does !== undefined) tellChanged(form);
    else if (grown !== undefined) tellShown(form);
  });
}
