import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download } from "./download.js";

interface Focus {
  readonly what: string;
  /** Whether an outline shows where it is, and nothing covers it. */
  readonly seen: boolean;
}

/** What has the focus, and whether people can see that. */
const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A link that goes over two lines has two boxes.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const hit = document.elementFromPoint(
      box.x + Math.min(box.width / 2, 20),
      box.y + Math.min(box.height / 2, 12),
    );
    const covered = hit === null || !(element.contains(hit) || hit.contains(element) || hit.matches("label"));
    return {
      what: element.getAttribute("name") ?? element.getAttribute("href") ?? element.textContent?.trim() ?? "",
      seen: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 3 && !covered,
    };
  });

/** Presses Tab until something has the focus; every stop on the way has to be visible. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const stops: Focus[] = [];
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press("Tab");
    const now = await focus(page);
    stops.push(now);
    if (now.what === wanted) break;
  }
  expect(stops.at(-1)?.what).toBe(wanted);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
}

/** Tests that the whole form works without a pointer. */
export function describeKeyboard(open: OpenForm): void {
  describe("keyboard", () => {
    test("from step A to the download without a pointer, the focus always in sight", async () => {
      const { page } = await open(sampleForm().html, { viewport: { width: 1280, height: 900 } });
      await tabTo(page, "#page.question.warm-meals.look-closely");
      await page.keyboard.press("Enter");
      await tabTo(page, "questions.warm-meals.answers.which-reasons.one-kitchen");
      await page.keyboard.press("Space");
      await tabTo(page, "actions.second-kitchen.scopes.among-sites");
      await page.keyboard.press("Space");
      await tabTo(page, "questions.warm-meals.notes.weigh-options");
      await page.keyboard.type("By keyboard");
      await page.locator('.parts a[href="#page.plan.set-out"]').press("Enter");
      await tabTo(page, "plan.rows.r1.what");
      await page.keyboard.type("A step");
      await tabTo(page, "Download answers");
      const [handedOver] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(handedOver.suggestedFilename()).toBe("sample-meals.answers.json");
      expect((await download(page)).response).toMatchObject({
        questions: {
          "warm-meals": {
            answers: { "which-reasons": ["one-kitchen"] },
            notes: { "weigh-options": "By keyboard" },
          },
        },
        actions: { "second-kitchen": { scopes: ["among-sites"] } },
        plan: { rows: [{ id: "r1", what: "A step" }] },
      });
    });
  });
}
