import type { FormControl } from "../controls.js";
import { element as make } from "../element.js";

/** What stands around a control, and has the error before it. */
const frameOf = (control: Element): Element => control.closest(".grow") ?? control;

/** Lets an error describe a control before its hints do; without an error only the hints. */
function describe(control: Element, error: string): void {
  const hints = (control.getAttribute("aria-describedby") ?? "").replace(/\S+:error ?/, "");
  control.setAttribute("aria-describedby", error + hints);
}

/** Takes the marks off all controls in an element. */
export function clearMarks(element: Element): void {
  for (const control of element.querySelectorAll("[aria-invalid]")) {
    frameOf(control).previousElementSibling?.remove();
    control.removeAttribute("aria-invalid");
    describe(control, "");
  }
}

/** Marks a control, and says beside it what to do. */
export function markControl(control: FormControl, words: string): void {
  const id = `${control.id}:error`;
  control.setAttribute("aria-invalid", "true");
  describe(control, `${id} `);
  frameOf(control).before(make("p", { class: "error", id }, [words]));
}
