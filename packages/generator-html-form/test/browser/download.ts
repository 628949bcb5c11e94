import { readFile } from "node:fs/promises";
import type { Response } from "@guidebook-kit/worksheet";
import type { Page } from "playwright-core";

/** Presses the button that hands over the answers; gives the file's name, its text and what it says. */
export async function download(page: Page): Promise<{ file: string; text: string; response: Response }> {
  const [handedOver] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-download]").click(),
  ]);
  const text = await readFile(await handedOver.path(), "utf8");
  return { file: handedOver.suggestedFilename(), text, response: JSON.parse(text) };
}

/** The answers of a response: without the stamp that says when it was saved. */
export function withoutRecord({ record: _record, ...answers }: Response): Omit<Response, "record"> {
  return answers;
}
