import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type OpenForm, openAgain } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { findViolations } from "./accessibility.js";
import { download } from "./download.js";

const CAUSES = "questions.warm-meals.answers.which-reasons";
const CHOSEN = '[id="page.question.warm-meals.weigh-options"] .chosen-causes';

const box = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const offers = (page: Page) => page.locator("[data-offers] button");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("name"));

/** What the line for an action's words suggests, in order. */
async function suggestions(page: Page): Promise<string[]> {
  const line = box(page, "plan.rows.r1.for-action");
  await line.focus();
  return line.evaluate((input) =>
    [...((input as HTMLInputElement).list?.options ?? [])].map((one) => one.value),
  );
}

/** Tests that what was chosen is offered where it is needed next, and that nothing else is taken away. */
export function describeCarryForward(open: OpenForm): void {
  describe("what was chosen", () => {
    test("chosen causes lead to their actions; every table stays", async () => {
      const { page } = await open(sampleForm().html);
      const tables = await page.locator("[data-cause]").filter({ visible: true }).count();
      expect(await page.locator(CHOSEN).isVisible()).toBe(false);
      await box(page, `${CAUSES}.one-kitchen`).check();
      const shown = page.locator(`${CHOSEN} :is(p, li)`).filter({ visible: true });
      expect(await shown.allTextContents()).toEqual(["Chosen in step A", "About cause one-kitchen"]);
      expect(await page.locator(".from [data-when]:visible").count()).toBe(1);
      await page.locator(`${CHOSEN} a:visible`).press("Enter");
      expect(new URL(page.url()).hash).toBe("#one-kitchen");
      expect(await page.locator("[data-cause]").filter({ visible: true }).count()).toBe(tables);
      await box(page, `${CAUSES}.one-kitchen`).uncheck();
      expect(await page.locator(CHOSEN).isVisible()).toBe(false);
    });

    test("each chosen action offers a step, until one is for it", async () => {
      const { page, complaints } = await open(sampleForm().html);
      expect(await offers(page).count()).toBe(0);
      await box(page, "plan.rows.r1.who").fill("Noor");
      await box(page, "actions.grab-and-go.scopes.in-each-site").check();
      await box(page, "actions.hold-breakfast.scopes.among-sites").check();
      expect(await offers(page).first().textContent()).toBe("Add a step for “About action title”");
      expect(await offers(page).count()).toBe(2);
      expect(await findViolations(page)).toEqual([]);
      await offers(page).first().press("Enter");
      expect(await focused(page)).toBe("plan.rows.r2.what");
      expect(await offers(page).count()).toBe(1);
      await box(page, "plan.rows.r3.who").fill("Lee");
      await offers(page).first().press("Enter");
      expect(await focused(page)).toBe("plan.rows.r4.what");
      expect(await offers(page).count()).toBe(0);
      expect((await download(page)).response.plan?.rows).toMatchObject([
        { id: "r1", who: "Noor" },
        { id: "r2", "for-action": "About action title", "action-id": "hold-breakfast" },
        { id: "r3", who: "Lee" },
        { id: "r4", "action-id": "grab-and-go" },
      ]);
      await box(page, "plan.rows.r2.for-action").fill("");
      expect(await offers(page).allTextContents()).toEqual(["Add a step for “About action title”"]);
      expect(complaints).toEqual([]);
    });

    test("offers come back with saved answers", async () => {
      const first = await open(sampleForm().html);
      await box(first.page, "actions.second-kitchen.scopes.among-sites").check();
      await first.page.waitForSelector("[data-status].kept");
      const { page } = await openAgain(first);
      expect(await offers(page).count()).toBe(1);
    });

    test("chosen actions are suggested first, and no other is taken away", async () => {
      const { page } = await open(sampleForm().html);
      const before = await suggestions(page);
      await box(page, "actions.second-kitchen.scopes.among-sites").check();
      const after = await suggestions(page);
      expect(after).not.toEqual(before);
      expect([...after].sort()).toEqual([...before].sort());
      expect(after[0]).toMatch(/second-kitchen/);
    });
  });
}
