import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { findViolations } from "./accessibility.js";
import { download } from "./download.js";

/** Tests that the form tells what a reader could not understand, on request, and refuses nothing. */
export function describeChecking(open: OpenForm): void {
  describe("checking", () => {
    test("rows without words are listed, marked and linked; the answers stay as they are", async () => {
      const { page, complaints } = await open(sampleForm().html);
      const check = page.getByRole("button", { name: "Check my answers" });
      const summary = page.locator("[data-errors]");
      await page.locator('[name="plan.rows.r3.who"]').fill("Noor");
      await page.locator('[name="other-actions.one-kitchen.r2.scopes.among-sites"]').check();
      await page.locator('[name="team.members.r1.role"]').fill("a parent");
      await check.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-errors"))).toBe(true);
      expect(await summary.locator("h3").textContent()).toBe("2 answers need a look");
      expect(await summary.locator("li").allTextContents()).toEqual([
        "Another action of your own 2: Write here what this is about, or clear the rest.",
        "Next step 3: Write here what this is about, or clear the rest.",
      ]);
      await summary.locator("a").last().press("Enter");
      const control = page.locator('[name="plan.rows.r3.what"]');
      expect(await control.evaluate((area) => area === document.activeElement)).toBe(true);
      expect(await control.getAttribute("aria-invalid")).toBe("true");
      const described = (await control.getAttribute("aria-describedby"))?.split(" ") ?? [];
      expect(described).toEqual(["plan.rows.r3.what:error", "plan.rows:hint"]);
      expect(await page.locator(`[id="${described[0]}"]`).textContent()).toBe(
        "Write here what this is about, or clear the rest.",
      );
      expect(await findViolations(page)).toEqual([]);
      expect((await download(page)).response.plan?.rows).toEqual([{ id: "r3", who: "Noor" }]);

      await page.locator('[data-add="plan.rows"]').press("Enter");
      await control.fill("Ask the cooks");
      await page.locator('[name="other-actions.one-kitchen.r2.scopes.among-sites"]').uncheck();
      await check.press("Enter");
      expect(await summary.locator("h3").textContent()).toBe("0 answers need a look");
      expect(await page.locator("[aria-invalid], .error").count()).toBe(0);
      expect(await control.getAttribute("aria-describedby")).toBe("plan.rows:hint");
      expect(complaints).toEqual([]);
    });

    test("what is wrong, and with what, stands below the bar when its link is followed", async () => {
      for (const width of [320, 768, 1280]) {
        const { page } = await open(sampleForm().html, { viewport: { width, height: 800 } });
        await page.locator('[name="other-actions.one-kitchen.r2.scopes.among-sites"]').check();
        await page.getByRole("button", { name: "Check my answers" }).press("Enter");
        await page.locator("[data-errors] a").press("Enter");
        const [label, bar] = await Promise.all(
          ["[data-row]:has(.error) .label", ".bar"].map((part) => page.locator(part).first().boundingBox()),
        );
        expect(label?.y).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
      }
    });
  });
}
