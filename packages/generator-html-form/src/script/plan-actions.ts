import { formatText } from "@guidebook-kit/locales";
import type { PageData } from "../page-data.js";
import { onChange } from "./changes.js";
import { hasAnswer } from "./controls.js";
import { element } from "./element.js";
import { openRow } from "./rows/row-lists.js";

type Action = PageData["actions"][number];

/** In a row of the plan: the line that has suggestions. */
const WORDS = "input[list]";

/** The words of actions, each once. */
function labelsOf(actions: readonly Action[]): string[] {
  return [...new Set(actions.map(([, label]) => label))];
}

function isChosen([id]: Action): boolean {
  return document.getElementById(id)?.querySelector(":checked") != null;
}

/** Suggests every action; those that the team chose come first. */
function suggest(list: Element, actions: readonly Action[]): void {
  const labels = labelsOf([...actions.filter(isChosen), ...actions]);
  list.replaceChildren(...labels.map((value) => element("option", { value }, [])));
}

/** Offers a step for each chosen action that no step is for. */
function offerSteps(form: HTMLFormElement, { actions, text }: PageData): void {
  const planned = [...form.querySelectorAll<HTMLInputElement>(WORDS)].map(({ value }) => value);
  const buttons = labelsOf(actions.filter(isChosen))
    .filter((label) => !planned.includes(label))
    .map((action) =>
      element("button", { type: "button", "data-offer": action }, [formatText(text.addStep, { action })]),
    );
  form.querySelector("[data-offers]")?.replaceChildren(...buttons);
}

/** Gives an action to the first blank row of the plan, or to a new one; the focus goes to what will be done. */
function addStep(list: HTMLElement, label: string): void {
  const words = openRow(list, (row) => !hasAnswer(row))?.querySelector<HTMLInputElement>(WORDS);
  if (words == null) return;
  words.value = label;
  words.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Starts suggestions and offers for the plan; a row whose words are an action's title notes that action's id. */
export function startPlanActions(form: HTMLFormElement, data: PageData): void {
  const { actions } = data;
  form.addEventListener("focusin", ({ target }) => {
    const list = target instanceof HTMLInputElement ? target.list : null;
    if (list !== null) suggest(list, actions);
  });
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.list === null) return;
    const note = target.closest("[data-row]")?.querySelector<HTMLInputElement>("input[type=hidden]");
    const action = actions.find(([, label]) => label === target.value);
    if (note != null) note.value = action?.[0] ?? "";
  });
  form.addEventListener("click", ({ target }) => {
    const { offer } = (target as HTMLElement).dataset;
    const list = form.querySelector(WORDS)?.closest<HTMLElement>("[data-rows]");
    if (offer !== undefined && list != null) addStep(list, offer);
  });
  onChange(form, () => offerSteps(form, data));
}
