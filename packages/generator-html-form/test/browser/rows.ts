import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download } from "./download.js";

const what = (row: number) => `[name="plan.rows.r${row}.what"]`;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("name"));

/** Tests adding and removing rows, with the keyboard alone. */
export function describeRows(open: OpenForm): void {
  describe("rows", () => {
    test("a row is removed by keyboard, the others keep their ids, and the focus stays", async () => {
      const { page } = await open(sampleForm().html);
      for (const row of [1, 2, 3]) await page.locator(what(row)).fill(`step ${row}`);
      const remove = page.getByRole("button", { name: "Remove next step 2" });
      page.once("dialog", (dialog) => dialog.accept());
      await remove.press("Enter");
      expect(await focused(page)).toBe("plan.rows.r3.what");
      expect(await page.getByRole("group", { name: /^Next step/ }).allTextContents()).toHaveLength(2);
      expect(await page.getByRole("button", { name: "Remove next step 2" }).count()).toBe(1);
      expect((await download(page)).response.plan?.rows).toEqual([
        { id: "r1", what: "step 1" },
        { id: "r3", what: "step 3" },
      ]);
    });

    test("a row with text is kept when people say no, and the last row stays", async () => {
      const { page } = await open(sampleForm().html);
      await page.locator(what(1)).fill("keep");
      page.once("dialog", (dialog) => dialog.dismiss());
      await page.getByRole("button", { name: "Remove next step 1" }).press("Space");
      expect(await page.locator(what(1)).inputValue()).toBe("keep");
      for (let row = 3; row > 1; row -= 1) {
        await page.getByRole("button", { name: `Remove next step ${row}` }).press("Enter");
      }
      page.once("dialog", (dialog) => dialog.accept());
      await page.getByRole("button", { name: "Remove next step 1" }).press("Enter");
      expect(await page.locator(what(1)).inputValue()).toBe("");
      expect(await focused(page)).toBe("plan.rows.r1.what");
    });

    test("added rows have names of their own, and are blank", async () => {
      const { page } = await open(sampleForm().html);
      const add = page.locator('[data-add="plan.rows"]');
      for (let row = 4; row <= 8; row += 1) await add.press("Enter");
      await page.locator(what(8)).fill("eighth");
      await add.press("Enter");
      expect(await focused(page)).toBe("plan.rows.r9.what");
      await page.keyboard.type("ninth");
      page.once("dialog", (dialog) => dialog.accept());
      await page.getByRole("button", { name: "Remove next step 9" }).press("Enter");
      await add.press("Enter");
      expect(await focused(page)).toBe("plan.rows.r9.what");
      await page.keyboard.type("another ninth");
      expect((await download(page)).response.plan?.rows).toEqual([
        { id: "r8", what: "eighth" },
        { id: "r9", what: "another ninth" },
      ]);
    });

    test("a cause of one's own that is added brings rows of actions of its own", async () => {
      const { page } = await open(sampleForm().html);
      await page.locator('[data-add="other-causes.warm-meals"]').press("Enter");
      expect(await focused(page)).toBe("other-causes.warm-meals.r2.title");
      await page.locator('[data-add="other-causes.warm-meals.r2.actions"]').press("Enter");
      expect(await focused(page)).toBe("other-causes.warm-meals.r2.actions.r5.text");
      await page.keyboard.type("fifth action");
      expect((await download(page)).response["other-causes"]).toEqual({
        "warm-meals": [{ id: "r2", actions: [{ id: "r5", text: "fifth action" }] }],
      });
    });

    test("a row moves up by keyboard with all that is in it, and the focus goes along", async () => {
      const { page } = await open(sampleForm().html);
      await page.locator(what(1)).fill("first");
      await page.locator(what(3)).fill("third");
      await page.locator('[name="plan.rows.r3.for-action"]').fill("About action title");
      expect(await page.getByRole("button", { name: "Move next step 1 up" }).isVisible()).toBe(false);
      await page.getByRole("button", { name: "Move next step 3 up" }).press("Enter");
      expect(await focused(page)).toBe("plan.rows.r2.what");
      await page.getByRole("button", { name: "Move next step 2 up" }).press("Enter");
      expect((await download(page)).response.plan?.rows).toEqual([
        { id: "r1", what: "third", "for-action": "About action title", "action-id": "hold-breakfast" },
        { id: "r2", what: "first" },
      ]);
      expect(
        await page
          .getByRole("group", { name: /^Next step/ })
          .evaluateAll((all) => all.map((row) => row.querySelector("legend")?.textContent)),
      ).toEqual(["Next step 1", "Next step 2", "Next step 3"]);
      await page.locator('[data-add="other-causes.warm-meals"]').press("Enter");
      await page.locator('[name="other-causes.warm-meals.r2.actions.r4.text"]').fill("inner");
      await page.getByRole("button", { name: "Move cause of your own 2 up" }).press("Enter");
      expect((await download(page)).response["other-causes"]).toEqual({
        "warm-meals": [{ id: "r1", actions: [{ id: "r4", text: "inner" }] }],
      });
    });
  });
}
