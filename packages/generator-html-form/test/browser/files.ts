import { responseSchema } from "@guidebook-kit/worksheet";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { download, withoutRecord } from "./download.js";
import { fillEverything } from "./fill-form.js";

/** Opens a file in the form; gives the sentence that says what came of it. */
async function openFile(page: Page, content: string | Buffer, name = "answers.json"): Promise<string> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator("[data-open-file]").click(),
  ]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  const message = page.locator("[data-message]");
  await message.filter({ hasText: name }).waitFor();
  return (await message.textContent()) ?? "";
}

/** Tests that a file of answers comes in whole or not at all. */
export function describeFiles(open: OpenForm): void {
  describe("files", () => {
    test("downloaded answers come back in another browser, rows that were added too", async () => {
      const { html, worksheet } = sampleForm();
      const from = (await open(html)).page;
      await fillEverything(from, worksheet);
      for (const list of [
        "plan.rows",
        "team.members",
        "other-causes.warm-meals.r1.actions",
        "other-actions.one-kitchen",
      ]) {
        await from.locator(`[data-add="${list}"]`).click();
        await from.keyboard.type(`added to ${list}`);
      }
      const { text, response } = await download(from);
      const { page, complaints } = await open(html);
      expect(await openFile(page, text)).toBe("The answers in answers.json are shown.");
      const again = (await download(page)).response;
      expect(withoutRecord(again)).toEqual(withoutRecord(response));
      for (const row of [8, 9]) {
        expect(await page.getByRole("button", { name: `Remove next step ${row}`, exact: true }).count()).toBe(
          1,
        );
      }
      expect(again.record?.id).toBe(response.record?.id);
      expect(again.record?.revision).toBe((response.record?.revision ?? 0) + 1);
      expect(complaints).toEqual([]);
    });

    test("what is no whole file of answers changes nothing", async () => {
      const { page } = await open(sampleForm().html);
      await page.locator('[name="plan.notes"]').fill("mine");
      const refused = {
        "cut-off.json": '{"format":"guidebook-kit/response/1","worksheet":{},"plan":{"notes":"x"',
        "worksheet.json": '{"format":"guidebook-kit/worksheet/1","worksheet":{}}',
        "table.csv": "team,notes\n1,2\n",
        "no-utf-8.json": Buffer.from([0x7b, 0x22, 0xff, 0xfe]),
        "empty.json": "",
      };
      for (const [name, content] of Object.entries(refused)) {
        expect(await openFile(page, content, name)).toBe(
          `${name} is not a whole file of answers. Nothing on this page has changed.`,
        );
        expect(await page.locator('[name="plan.notes"]').inputValue()).toBe("mine");
      }
    });

    test("it asks before it replaces answers", async () => {
      const { page } = await open(sampleForm().html);
      const { text } = await download(page);
      await page.locator('[name="plan.notes"]').fill("mine");
      const asked = page.waitForEvent("dialog").then(async (dialog) => {
        await dialog.dismiss();
        return dialog.message();
      });
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.locator("[data-open-file]").click(),
      ]);
      await chooser.setFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
      expect(await asked).toMatch(/take the place of those on this page/);
      expect(await page.locator('[name="plan.notes"]').inputValue()).toBe("mine");
    });

    test("answers to another worksheet are told, matched by name, and the rest is kept and shown", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html);
      const foreign = {
        format: "guidebook-kit/response/1",
        worksheet: { guidebook: "older", version: "0.0.1", digest: `sha256-${"0".repeat(64)}`, locale: "es" },
        plan: { notes: "fits", rows: [{ id: "r12", what: "twelfth" }], mood: "<b>new</b>" },
        actions: { gone: { scopes: ["among-sites"] } },
        unmatched: [
          ["team.name", "has a place now"],
          ["even.older", "kept"],
        ],
      };
      expect(await openFile(page, JSON.stringify(foreign))).toBe(
        "answers.json answers another worksheet. What fits is shown. 3 answers have no place here and are kept aside.",
      );
      const { response } = await download(page);
      expect(response).toMatchObject({
        worksheet: { guidebook: worksheet.guidebook, locale: "en" },
        team: { name: "has a place now" },
        plan: { notes: "fits", rows: [{ id: "r12", what: "twelfth" }] },
      });
      expect(new Map(response.unmatched)).toEqual(
        new Map([
          ["plan.mood", "<b>new</b>"],
          ["actions.gone.scopes.among-sites", "yes"],
          ["even.older", "kept"],
        ]),
      );
      expect(responseSchema(worksheet).safeParse(response).success).toBe(true);
      await expect.poll(() => page.locator("[data-review-list]").textContent()).toContain("<b>new</b>");
      await page.reload();
      expect((await download(page)).response.unmatched).toEqual(response.unmatched);
    });
  });
}
