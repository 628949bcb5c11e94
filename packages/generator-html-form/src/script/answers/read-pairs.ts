import { controlsIn } from "../controls.js";

/**
 * Reads what stands in a form. It asks the controls themselves: `FormData` would put U+FFFD in place of half
 * characters, and what somebody typed would be lost.
 *
 * @param form The form.
 * @returns Name and value of every control that a form without files would post, in order.
 */
export function readPairs(form: HTMLFormElement): [name: string, value: string][] {
  return controlsIn(form, true).flatMap((control): [string, string][] => {
    const unticked = control.type === "checkbox" && !(control as HTMLInputElement).checked;
    return control.name === "" || unticked ? [] : [[control.name, control.value]];
  });
}
