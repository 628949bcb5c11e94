import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { arabicWords } from "@guidebook-kit/generator/testing";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type OpenForm, openAgain } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download, withoutRecord } from "./download.js";
import { fillEverything } from "./fill-form.js";
import { killTabs } from "./kill-tabs.js";

const NOTES = '[name="plan.notes"]';

/** What the status says, and how sure it is. */
const status = (page: Page) =>
  page.evaluate(() => ({
    says: document.querySelector("[data-status-text]")?.textContent ?? "",
    look: document.querySelector("[data-status]")?.className.replace(/^status ?/, "") ?? "",
  }));

const look = (page: Page) => status(page).then((now) => now.look);

/** Faults of a browser's storage; each stands in for `localStorage` in some browser or mode. */
const FAULTS: readonly (readonly [name: string, fault: () => void])[] = [
  [
    "there is no room",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
  [
    "what is stored is dropped",
    () => {
      Storage.prototype.setItem = () => {};
    },
  ],
  [
    "storing is forbidden",
    () => {
      Object.defineProperty(globalThis, "localStorage", {
        get: () => {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    },
  ],
  [
    "there is no storage",
    () => {
      Object.defineProperty(globalThis, "localStorage", { value: null });
    },
  ],
];

/** Tests that the status never promises too much. */
export function describeSaving(open: OpenForm): void {
  describe("saving", () => {
    test("what was typed is there when the form is opened again", async () => {
      const { html, worksheet } = sampleForm();
      const first = await open(html);
      expect(await status(first.page)).toEqual({
        says: "Answers are saved on this device as you type.",
        look: "",
      });
      await fillEverything(first.page, worksheet);
      await first.page.locator('[data-add="plan.rows"]').click();
      await first.page.keyboard.type("ninth");
      expect(await look(first.page)).toBe("waiting");
      await expect.poll(() => look(first.page)).toBe("kept");
      expect((await status(first.page)).says).toMatch(/^Saved on this device at \d/);
      const { response } = await download(first.page);
      expect(response.record).toMatchObject({
        id: expect.stringMatching(/^\d+-\d+-\d+-\d+$/),
        revision: expect.any(Number),
      });
      const second = await openAgain(first);
      expect((await status(second.page)).says).toMatch(/^Your answers from .*\d.* are back\.$/);
      expect((await download(second.page)).response).toEqual(response);
      expect(await second.page.locator(".leaf .progress").allTextContents()).toEqual(
        await first.page.locator(".leaf .progress").allTextContents(),
      );
      expect(first.complaints).toEqual([]);
    });

    test("answers in one language are those of the other, which names itself in what it saves", async () => {
      const first = await open(sampleForm().html);
      await first.page.locator(NOTES).fill("same");
      await expect.poll(() => look(first.page)).toBe("kept");
      writeFileSync(fileURLToPath(first.page.url()), sampleForm(arabicWords).html);
      const { page } = await openAgain(first);
      expect(await page.locator("html").getAttribute("lang")).toBe("ar");
      const { response } = await download(page);
      expect(response).toMatchObject({ worksheet: { locale: "ar" }, plan: { notes: "same" } });
      expect(await page.evaluate(() => localStorage.length)).toBe(1);
    });

    test("two tabs show the same answers", async () => {
      const first = await open(sampleForm().html);
      const second = await openAgain(first);
      await first.page.locator(NOTES).fill("from the first");
      await expect.poll(() => second.page.locator(NOTES).inputValue()).toBe("from the first");
      expect((await status(second.page)).says).toBe("Changed in another tab; the newest answers are shown.");
      await second.page.locator(NOTES).fill("from the second");
      await expect.poll(() => first.page.locator(NOTES).inputValue()).toBe("from the second");
    });

    test("a tab that holds unsaved text neither loses it nor writes over another's", async () => {
      const first = await open(sampleForm().html);
      await first.page.locator(NOTES).fill("mine");
      await first.page.evaluate(() => {
        localStorage.setItem("guidebook-kit/answers/sample-meals", '{"another":"tab"}');
      });
      await expect.poll(() => look(first.page)).toBe("lost");
      expect((await status(first.page)).says).toMatch(/^Other answers are stored on this device/);
      expect(
        await first.page.evaluate(() => localStorage.getItem("guidebook-kit/answers/sample-meals")),
      ).toBe('{"another":"tab"}');
      expect((await download(first.page)).response.plan?.notes).toBe("mine");
    });

    test.each(FAULTS)(
      "when %s, nothing is called saved and the download has it all",
      async (_name, fault) => {
        const { page, complaints } = await open(sampleForm().html, {}, fault);
        expect(await look(page)).toBe("lost");
        await page.locator(NOTES).pressSequentially("still here");
        await expect
          .poll(() => status(page))
          .toEqual({ says: "Not saved here. Download your answers.", look: "lost" });
        const [dialog] = await Promise.all([
          page.waitForEvent("dialog"),
          page.close({ runBeforeUnload: true }),
        ]);
        expect(dialog.type()).toBe("beforeunload");
        await dialog.dismiss();
        expect((await download(page)).response.plan?.notes).toBe("still here");
        expect(complaints).toEqual([]);
      },
    );

    test("clearing asks, and leaves nothing on the page or the device", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html);
      const { response: blank } = await download(page);
      await fillEverything(page, worksheet);
      await expect.poll(() => look(page)).toBe("kept");
      page.once("dialog", (dialog) => dialog.dismiss());
      await page.locator("[data-clear]").click();
      expect(await page.locator(NOTES).inputValue()).not.toBe("");
      page.once("dialog", (dialog) => dialog.accept());
      await page.locator("[data-clear]").click();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(await status(page)).toEqual({ says: "No answers are left on this device.", look: "" });
      expect(withoutRecord((await download(page)).response)).toEqual(withoutRecord(blank));
    });

    test("whatever was called saved is there after the tab was killed", async () => {
      const killings = await Promise.all([7, 8].map((seed) => killTabs(open, 5, seed)));
      expect(killings.flatMap(({ lost }) => lost)).toEqual([]);
      expect(killings.reduce((sum, { promised }) => sum + promised, 0)).toBeGreaterThanOrEqual(6);
    }, 180_000);
  });
}
