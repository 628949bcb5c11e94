/** A control that people fill in. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Lists the controls in an element that people can fill in; with `hidden` those too that nobody sees. */
export function controlsIn(element: Element, hidden = false): FormControl[] {
  const inputs = hidden ? "input" : "input:not([type=hidden], [type=file])";
  return [...element.querySelectorAll<FormControl>(`${inputs}, textarea, select`)];
}

/** Tells whether a control is a tick box. */
export function isBox(control: FormControl): control is HTMLInputElement {
  return control.type === "checkbox";
}

/** Tells whether somebody filled in a control. */
export function isFilled(control: FormControl): boolean {
  return isBox(control) ? control.checked : control.value !== "";
}

/** Tells whether somebody filled in anything in an element. */
export function hasAnswer(element: Element): boolean {
  return controlsIn(element).some(isFilled);
}
