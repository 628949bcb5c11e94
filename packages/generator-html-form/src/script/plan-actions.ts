import type { PageData } from "../page-data.js";

function isChosen(action: string): boolean {
  return document.getElementById(action)?.querySelector(":checked") != null;
}

/** Suggests the actions that the team chose (all of them until it chose any). */
function suggest(list: Element, actions: PageData["actions"]): void {
  const chosen = actions.filter(([id]) => isChosen(id));
  const labels = new Set((chosen.length > 0 ? chosen : actions).map(([, label]) => label));
  list.replaceChildren(
    ...[...labels].map((label) => {
      const option = document.createElement("option");
      option.value = label;
      return option;
    }),
  );
}

/** Starts the suggestions of a plan's rows; a row whose words are an action's title notes that action's id. */
export function startPlanActions(form: HTMLFormElement, { actions }: PageData): void {
  const list = form.querySelector("datalist");
  form.addEventListener("focusin", ({ target }) => {
    if (list !== null && target instanceof HTMLInputElement && target.list === list) suggest(list, actions);
  });
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.list !== list || list === null) return;
    const note = target.closest("[data-row]")?.querySelector<HTMLInputElement>("input[type=hidden]");
    const action = actions.find(([, label]) => label === target.value);
    if (note != null) note.value = action?.[0] ?? "";
  });
}
