import type { Page } from "playwright-core";

/**
 * Writes each text into every control for text and shows the review, as for printing.
 *
 * @param page A form.
 * @param texts The texts.
 * @returns The texts with which the page has other elements or attributes than with a plain one, or whose words are not
 *   in the review.
 */
export function wrongAnswers(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((answers) => {
    const controls = document.querySelectorAll<HTMLInputElement>("form :is(textarea, input[type=text])");
    const review = document.querySelector("[data-review-list]");
    const treeWith = (text: string): string => {
      for (const control of controls) control.value = text;
      document.querySelector("form")?.dispatchEvent(new Event("input"));
      dispatchEvent(new Event("beforeprint"));
      return [...document.querySelectorAll("*")]
        .map(
          (element) => `${element.parentElement?.tagName} ${element.tagName} ${element.getAttributeNames()}`,
        )
        .join("\n");
    };
    const plain = treeWith("plain");
    return answers.filter((text) => {
      const same = treeWith(text) === plain;
      const notes = document.querySelector<HTMLTextAreaElement>('[name="plan.notes"]')?.value ?? text;
      return !same || review?.textContent?.includes(notes) !== true;
    });
  }, texts);
}

/** Opens what is folded, and puts the focus on everything that takes it. */
export function touchEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    for (const element of document.querySelectorAll<HTMLElement>(
      "a, button, input, select, summary, textarea",
    )) {
      element.focus();
      element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    }
  });
}

/** Takes the place of everything that asks people something; runs before the page does. */
export function noteDialogs(): void {
  const note = (): void => {
    Object.assign(globalThis, { canary: 1 });
  };
  Object.assign(globalThis, { alert: note, confirm: note, prompt: note });
}
