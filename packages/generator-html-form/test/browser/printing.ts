import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";

const LINES = Array.from({ length: 40 }, (_, index) => `Line ${index + 1} of a long note.`);

/** The lines of text on the pages that would be printed. */
async function printedLines(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: "letter", preferCSSPageSize: true });
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.split(/[\n\f]/).map((line) => line.trim());
}

/** Tests what comes out of a printer. */
export function describePrinting(open: OpenForm): void {
  describe("printing", () => {
    test.each([true, false])(
      "every line of a long note prints; with JavaScript: %s",
      async (javaScriptEnabled) => {
        const { page } = await open(sampleForm().html, { javaScriptEnabled });
        await page.locator('[name="plan.notes"]').fill(LINES.join("\n"));
        const printed = await printedLines(page);
        expect(printed.filter((line) => LINES.includes(line))).toEqual(LINES);
      },
    );
  });
}
