import { listControls, type Worksheet } from "@guidebook-kit/worksheet";
import type { Page } from "playwright-core";

/** What a test writes into a control of that name. */
export const textFor = (name: string): string => `Text of ${name}`;

/**
 * Types into, or ticks, the control of each given name. The browser's own editing does it, so that the page sees what
 * it would see of somebody's hands; names that are not on the page, or hidden from people, are an error.
 */
async function fillNames(page: Page, names: readonly string[]): Promise<void> {
  const pairs = names.map((name): [string, string] => [name, textFor(name)]);
  await page.evaluate((wanted) => {
    for (const [name, text] of wanted) {
      const control = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (control === null || !control.checkVisibility()) throw new Error(`cannot fill ${name}`);
      control.focus();
      if (control.type === "checkbox") control.click();
      else document.execCommand("insertText", false, text);
    }
  }, pairs);
}

/** Shows every row, then fills every control that people can see. */
export async function fillEverything(page: Page, worksheet: Worksheet): Promise<void> {
  for (const list of await page.locator("[data-rows]:has(> [data-row][hidden])").all()) {
    const button = page.locator(`[data-add="${await list.getAttribute("data-rows")}"]`);
    while ((await list.locator(":scope > [data-row][hidden]").count()) > 0) await button.click();
  }
  await fillVisible(page, worksheet);
}

/** Fills every control of a form that shows all its rows. */
export async function fillVisible(page: Page, worksheet: Worksheet): Promise<void> {
  const controls = listControls(worksheet).filter((control) => control.kind !== "hidden");
  await fillNames(
    page,
    controls.map((control) => control.name),
  );
}
