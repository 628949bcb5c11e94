import { formatText } from "@guidebook-kit/locales";
import type { PageData } from "../page-data.js";
import { onChange } from "./changes.js";
import { type FormControl, hasAnswer, isFilled } from "./controls.js";

const isTicked = (form: HTMLFormElement, box = ""): boolean =>
  form.querySelector(`[name="${box}"]:checked`) !== null;

/** Shows what is there for those who ticked a box. */
function showChosen(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>("[data-when]")) {
    part.hidden = !isTicked(form, part.dataset["when"]);
  }
}

function showProgress(form: HTMLFormElement, leaf: Element, data: PageData): void {
  const line = leaf.querySelector<HTMLElement>("[data-progress]");
  if (line === null) return;
  const causes = [...leaf.querySelectorAll<HTMLElement>("[data-cause]")].filter((section) =>
    isTicked(form, section.dataset["cause"]),
  );
  const questions = [...leaf.querySelectorAll("[data-question]")];
  const answered =
    questions.filter(hasAnswer).length +
    causes.filter((cause) => cause.querySelector(":checked") !== null).length;
  const count = questions.length + causes.length;
  line.hidden = count === 0;
  line.textContent = formatText(data.text.progress, { answered, count }, data.tag);
}

function showStages(form: HTMLFormElement, data: PageData): void {
  for (const link of form.querySelectorAll<HTMLElement>("[data-stage]")) {
    const control = form.querySelector<FormControl>(`[name="${link.dataset["stage"]}"]`);
    const written = control !== null && isFilled(control);
    link.classList.toggle("written", written);
    const state = link.querySelector("[data-stage-state]");
    if (state !== null) state.textContent = written ? data.text.notesWritten : data.text.nothingYet;
  }
}

/** Starts the sentences that say how much of each step is answered. */
export function startProgress(form: HTMLFormElement, data: PageData): void {
  const show = (): void => {
    showChosen(form);
    for (const leaf of form.querySelectorAll(".leaf")) showProgress(form, leaf, data);
    showStages(form, data);
  };
  onChange(form, show);
  show();
}
