import { controlsIn, type FormControl, hasAnswer, isBox, isFilled } from "../controls.js";
import { element } from "../element.js";
import { rowName } from "../rows/row-name.js";

/** A ticked box's own words, or what was written or picked. */
function wordsOf(control: FormControl): string {
  if (isBox(control)) return control.labels?.[0]?.textContent?.trim() ?? "";
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? "";
  return control.value;
}

/** The drawing that stands at a box, or at the head of its column. */
function glyphOf(control: FormControl): Node | undefined {
  const named = (control.getAttribute("aria-labelledby") ?? "").split(" ");
  const head = document.getElementById(named.at(-1) ?? "");
  const place = control.closest(".card") ?? head;
  return place?.querySelector(".glyph")?.cloneNode(true);
}

function tag(control: FormControl): HTMLElement {
  const glyph = glyphOf(control);
  return element("span", { class: "tag" }, [...(glyph === undefined ? [] : [glyph]), wordsOf(control)]);
}

/** An action: its title or the team's words, then where. */
function actionLine(row: Element): HTMLElement {
  const filled = controlsIn(row).filter(isFilled);
  const action = row.querySelector(".action");
  const title = action?.querySelector("b") ?? action;
  const own = filled.filter((control) => !isBox(control)).map(wordsOf);
  const words = title?.textContent ?? own.join(" ");
  return element("p", {}, [words, " ", ...filled.filter(isBox).map(tag)]);
}

function rowLine(row: Element): HTMLElement {
  const filled = controlsIn(row).filter(isFilled);
  return element("p", {}, [element("b", {}, [`${rowName(row)}: `]), filled.map(wordsOf).join("; ")]);
}

/**
 * Gives the answers in a part of the form as they stand in the review.
 *
 * @param part An element with `data-review`.
 * @returns One element per answer; none for an empty part.
 */
export function answersOf(part: Element): HTMLElement[] {
  const kind = part.getAttribute("data-review");
  if (kind === "table") return [...part.querySelectorAll("tbody > tr")].filter(hasAnswer).map(actionLine);
  if (kind === "rows") {
    const list = part.querySelector("[data-rows]");
    return [...(list?.querySelectorAll(":scope > [data-row]") ?? [])].filter(hasAnswer).map(rowLine);
  }
  const filled = controlsIn(part).filter(isFilled);
  if (filled.some((control) => glyphOf(control) !== undefined)) {
    return [element("p", { class: "tags" }, filled.map(tag))];
  }
  return filled.map((control) => element("p", {}, [wordsOf(control)]));
}
