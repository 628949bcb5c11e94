const SHOWN = "answers-shown";

/** Calls a listener whenever the answers changed: by hand, or because others were shown in their place. */
export function onChange(form: HTMLFormElement, listener: () => void): void {
  form.addEventListener("input", listener);
  form.addEventListener(SHOWN, listener);
}

/** Tells that other answers are shown. */
export function tellShown(form: HTMLFormElement): void {
  form.dispatchEvent(new Event(SHOWN));
}

/** Tells that somebody changed the answers in another way than by typing. */
export function tellChanged(form: HTMLFormElement): void {
  form.dispatchEvent(new Event("input"));
}
