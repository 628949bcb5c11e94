import { controlsIn, type FormControl, hasAnswer, isFilled } from "./controls.js";
import { element } from "./element.js";

const isBox = (control: FormControl): boolean => control.type === "checkbox";

/** A ticked box's own words, or what was written or picked. */
function wordsOf(control: FormControl): string {
  if (isBox(control)) return control.labels?.[0]?.textContent?.trim() ?? "";
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent ?? "";
  return control.value;
}

const tag = (control: FormControl): HTMLElement => element("span", { class: "tag" }, [wordsOf(control)]);

/** An action: its title or the team's words, then where. */
function actionLine(row: Element): HTMLElement {
  const filled = controlsIn(row).filter(isFilled);
  const action = row.querySelector(".action");
  const title = action?.querySelector("b") ?? action;
  const own = filled.filter((control) => !isBox(control)).map(wordsOf);
  return element("p", {}, [title?.textContent ?? own.join(" "), ...filled.filter(isBox).map(tag)]);
}

function rowLine(row: Element): HTMLElement {
  const label = row.querySelector(":scope > :is(legend, th)")?.textContent?.trim() ?? "";
  const filled = controlsIn(row).filter(isFilled);
  return element("p", {}, [element("b", {}, [`${label}: `]), filled.map(wordsOf).join("; ")]);
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
  return controlsIn(part)
    .filter(isFilled)
    .map((control) => element("p", {}, [wordsOf(control)]));
}
