import { formatText } from "@guidebook-kit/locales";
import type { ScriptText } from "../page-data.js";

/** Says what has become of the answers. */
export interface Status {
  /** Call it once the answers have been handed over as a file of that name. */
  readonly setDownloaded: (file: string) => void;
}

/** Starts the line that says whether anything would be lost; leaving asks first while something would. */
export function startStatus(form: HTMLFormElement, text: ScriptText): Status {
  const line = document.querySelector<HTMLElement>("[data-status]");
  const words = document.querySelector<HTMLElement>("[data-status-text]");
  let changed = false;
  const say = (sentence: string, kept: boolean): void => {
    line?.classList.toggle("kept", kept);
    if (words !== null && words.textContent !== sentence) words.textContent = sentence;
  };
  form.addEventListener("input", () => {
    changed = true;
    say(text.changed, false);
  });
  form.addEventListener("submit", () => {
    changed = false;
  });
  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
  return {
    setDownloaded: (file) => {
      changed = false;
      say(formatText(text.downloaded, { file }), true);
    },
  };
}
