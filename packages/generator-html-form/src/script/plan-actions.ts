import type { PageData } from "../page-data.js";
import { element } from "./element.js";

function isChosen(action: string): boolean {
  return document.getElementById(action)?.querySelector(":checked") != null;
}

/** Suggests the actions that the team chose (all of them until it chose any). */
function suggest(list: Element, actions: PageData["actions"]): void {
  const chosen = actions.filter(([id]) => isChosen(id));
  const labels = new Set((chosen.length > 0 ? chosen : actions).map(([, label]) => label));
  list.replaceChildren(...[...labels].map((value) => element("option", { value }, [])));
}

/** Starts the suggestions of a plan's rows; a row whose words are an action's title notes that action's id. */
export function startPlanActions(form: HTMLFormElement, { actions }: PageData): void {
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
}
