import type { Locator, Page } from "playwright-core";
import type { ExpectedControl } from "./expected-controls.js";

/**
 * Reads the label of every control that people can reach; a box stands after the words of its group.
 *
 * @param page The page; closed panels count, since they can be opened.
 */
export function shownLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textOf = (node: Element | null | undefined): string => (node?.textContent ?? "").trim();
    const controls = [
      ...document.querySelectorAll<HTMLInputElement>("main input, main textarea, main select"),
    ];
    return controls
      .filter((control) => !control.matches("[type=hidden], [aria-hidden=true]"))
      .map((control, index) => {
        control.dataset["shown"] = String(index);
        const label = textOf(control.labels?.[0]);
        if (control.type !== "checkbox") return label;
        // react-jsonschema-form labels a group of boxes; JSON Forms gives it a legend.
        const group = document.querySelector(`label[for="${CSS.escape(control.id.replace(/-\d+$/, ""))}"]`);
        return `${textOf(group ?? control.closest("fieldset")?.querySelector("legend"))} | ${label}`;
      });
  });
}

/**
 * Finds a control of react-jsonschema-form by its path, and one of JSON Forms, whose ids do not tell, by its label.
 *
 * @param page The page.
 * @param controls Every expected control, in the worksheet's order.
 * @param index Which of them.
 * @returns The control; panels around it are open.
 */
export async function findControl(
  page: Page,
  controls: readonly ExpectedControl[],
  index: number,
): Promise<Locator> {
  const { kind, label, path } = controls[index] as ExpectedControl;
  const id = kind === "choices" ? `${path.slice(0, -1).join("_")}-${path.at(-1)}` : path.join("_");
  const byPath = page.locator(`[id="root_${id}"]`);
  if ((await byPath.count()) === 1) return byPath;
  const before = controls.slice(0, index).filter((other) => other.label === label).length;
  const labels = await shownLabels(page);
  const places = labels.flatMap((shown, place) => (shown === label ? [place] : []));
  const control = page.locator(`[data-shown="${places[before]}"]`);
  const panels = control.locator("xpath=ancestor::*[contains(@class, 'MuiAccordion-root')]");
  for (const panel of await panels.all()) {
    const opener = panel.locator("button[aria-expanded]").first();
    if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  }
  return control;
}
