import { measureCompleteness } from "@guidebook-kit/worksheet";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download } from "./download.js";
import { fillEverything } from "./fill-form.js";

const CAUSES = "questions.warm-meals.answers.which-reasons";

const sentences = (page: Page) => page.locator("[data-progress]").allTextContents();

/** Tests the two ways to see how far a team is: sentences per step, and the review. */
export function describeOverview(open: OpenForm): void {
  describe("overview", () => {
    test("each step says how much of it is answered, as the worksheet counts it", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html);
      const expected = async () =>
        measureCompleteness(worksheet, (await download(page)).response).map(
          ({ answered, count }) => `${answered} of ${count} question${count === 1 ? "" : "s"} answered`,
        );
      const seen = [await sentences(page)];
      expect(seen[0]).toEqual(await expected());
      for (const name of [
        `${CAUSES}.late-buses`,
        `${CAUSES}.one-kitchen`,
        "actions.grab-and-go.scopes.in-each-site",
        "other-actions.one-kitchen.r2.scopes.among-sites",
      ]) {
        await page.locator(`[name="${name}"]`).check();
        seen.push(await sentences(page));
        expect(seen.at(-1)).toEqual(await expected());
        expect(seen.at(-1)).not.toEqual(seen.at(-2));
      }
      await fillEverything(page, worksheet);
      expect(await sentences(page)).toEqual(await expected());
    });

    test("the review lists what was answered, and its links lead to the answers", async () => {
      const { page } = await open(sampleForm().html);
      await page.locator(`[name="${CAUSES}.late-buses"]`).check();
      await page.locator('[name="actions.hold-breakfast.scopes.in-each-site"]').check();
      await page.locator('[name="plan.rows.r2.what"]').fill("Ask the cooks");
      await page.locator('[name="plan.rows.r2.who"]').fill("Noor");
      await page.locator('[name="team.members.r1.name"]').fill("A. Ruiz");
      const item = (title: string) =>
        page.locator(".review-list > div", { has: page.locator(`dt:text-is("${title}")`) });
      const answer = (title: string) => item(title).locator("dd").first();
      await expect
        .poll(() => answer("About cause late-buses").textContent())
        .toBe("About action title About within");
      expect(await answer("About question which-reasons").first().textContent()).toBe(
        "About cause late-buses",
      );
      expect(await answer("Steps in your plan").textContent()).toBe("Next step 2: Ask the cooks; Noor");
      expect(await answer("People at the table").textContent()).toBe("Person 1: A. Ruiz");
      expect(await answer("District and team").textContent()).toBe("Not answered");
      const links = await page
        .locator(".review-list a")
        .evaluateAll(
          (all) =>
            all.filter((link) => document.getElementById((link.getAttribute("href") ?? "").slice(1)) === null)
              .length,
        );
      expect(links).toBe(0);
      await item("Steps in your plan")
        .getByRole("link", { name: "Change Steps in your plan" })
        .press("Enter");
      // The step that is offered comes first.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(
        "plan.rows.r1.what",
      );
      expect(
        await page.locator('[name="plan.rows.r1.what"]').evaluate((area) => {
          const { top, bottom } = area.getBoundingClientRect();
          return (
            top >= (document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0) &&
            bottom <= innerHeight
          );
        }),
      ).toBe(true);
    });
  });
}
