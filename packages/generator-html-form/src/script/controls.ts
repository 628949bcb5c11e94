/** A control that people fill in. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Lists the controls in an element that people can fill in. */
export function controlsIn(element: Element): FormControl[] {
  return [...element.querySelectorAll<FormControl>("input:not([type=hidden]), textarea, select")];
}

/** Tells whether somebody filled in a control. */
export function isFilled(control: FormControl): boolean {
  return control instanceof HTMLInputElement && control.type === "checkbox"
    ? control.checked
    : control.value !== "";
}

/** Tells whether somebody filled in anything in an element. */
export function hasAnswer(element: Element): boolean {
  return controlsIn(element).some(isFilled);
}
