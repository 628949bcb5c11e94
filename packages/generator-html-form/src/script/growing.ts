import { onChange } from "./changes.js";

/** Keeps a copy of every text beside its text area, from which it prints whole. */
export function startGrowing(form: HTMLFormElement): void {
  const copyTexts = (): void => {
    for (const area of form.querySelectorAll("textarea")) {
      const frame = area.parentElement;
      if (frame !== null && frame.dataset["text"] !== area.value) frame.dataset["text"] = area.value;
    }
  };
  onChange(form, copyTexts);
  copyTexts();
}
