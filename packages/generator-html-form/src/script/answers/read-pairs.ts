import type { Pair } from "@guidebook-kit/worksheet/browser";
import { controlsIn, isBox } from "../controls.js";

/**
 * Reads what stands in a form. It asks the controls themselves: `FormData` would put U+FFFD in place of half
 * characters, and what somebody typed would be lost.
 *
 * @param form The form.
 * @returns Name and value of every control that a form without files would post, in order.
 */
export function readPairs(form: HTMLFormElement): Pair[] {
  return controlsIn(form, true).flatMap((control): Pair[] =>
    control.name === "" || (isBox(control) && !control.checked) ? [] : [[control.name, control.value]],
  );
}
