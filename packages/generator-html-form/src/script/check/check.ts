import { formatText } from "@guidebook-kit/locales";
import type { PageData } from "../../page-data.js";
import { controlsIn, type FormControl, hasAnswer, isFilled } from "../controls.js";
import { element } from "../element.js";
import { NAMED_ROWS, rowName } from "../rows/row-name.js";
import { clearMarks, markControl } from "./marks.js";

/** Rows in which something stands, but not what they are about: their first control is blank. */
function unnamedRows(form: Element): [row: Element, control: FormControl][] {
  return [...form.querySelectorAll(NAMED_ROWS)].flatMap((row): [Element, FormControl][] => {
    const control = controlsIn(row)[0];
    return control !== undefined && !isFilled(control) && hasAnswer(row) ? [[row, control]] : [];
  });
}

/** Starts the button that looks for what a reader could not understand. Nothing is ever refused for it. */
export function startCheck(form: HTMLFormElement, { tag, text }: PageData): void {
  const summary = form.querySelector<HTMLElement>("[data-errors]");
  form.querySelector("[data-check]")?.addEventListener("click", () => {
    clearMarks(form);
    const found = unnamedRows(form);
    const links = found.map(([row, control]) => {
      markControl(control, text.rowUnnamed);
      return element("li", {}, [
        element("a", { href: `#${control.id}` }, [`${rowName(row)}: ${text.rowUnnamed}`]),
      ]);
    });
    if (summary === null) return;
    const head = formatText(text.checked, { count: found.length }, tag);
    summary.replaceChildren(element("h3", {}, [head]), text.checkedHint, element("ul", {}, links));
    summary.className = found.length > 0 ? "errors" : "";
    summary.focus();
  });
}
