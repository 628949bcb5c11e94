import { hostileWords, sampleInput } from "@guidebook-kit/generator/testing";
import { describe, expect, test } from "vitest";
import { wordsInTurns } from "../naughty/naughty-form.js";
import { NAUGHTY_TEXTS } from "../naughty/naughty-texts.js";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";
import { noteDialogs, touchEverything, wrongAnswers } from "./naughty-answers.js";

/** So many that the places of the sample have room for all. */
const TEXTS_PER_PLACE = 6;

/** How a page hands on a text: without NUL and half characters, with one space for many. */
const asRead = (text: string): string =>
  text
    .replace(/\0/g, "")
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/\s+/g, " ")
    .trim();

/** Tests that text stays text. */
export function describeSafety(open: OpenForm): void {
  describe("safety", () => {
    test("opening the page asks for nothing and says nothing", async () => {
      const { page, complaints } = await open(sampleForm().html);
      await page.locator(".parts a").last().click();
      expect(complaints).toEqual([]);
    });

    test("hostile text appears as written and does nothing", async () => {
      const { page, complaints } = await open(sampleForm(hostileWords).html);
      const { resolved } = sampleInput(hostileWords);
      for (const question of resolved.keyQuestions) {
        expect(await page.locator(".head .question").allTextContents()).toContain(question.text);
        for (const cause of question.rootCauses) {
          expect(await page.locator(`[id="${cause.id}"] > h3`).textContent()).toBe(cause.title);
        }
      }
      expect(await page.locator("h1").textContent()).toBe(resolved.guidebook.title);
      expect(await page.evaluate("globalThis.canary")).toBeUndefined();
      expect(await page.locator("body a[href^=javascript], body img, form script").count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test("a page that has every naughty text in it does nothing", async () => {
      const { html } = sampleForm(wordsInTurns(0, TEXTS_PER_PLACE));
      const { page, complaints } = await open(html, {}, noteDialogs);
      const read = await page.evaluate(() => document.body.textContent.replace(/\s+/g, " "));
      const gone = NAUGHTY_TEXTS.filter((text) => !read.includes(asRead(text)));
      expect(gone).toEqual([]);
      await touchEverything(page);
      expect(await page.evaluate("globalThis.canary")).toBeUndefined();
      expect(complaints).toEqual([]);
    });

    // `npm run test:hostile` tries them all.
    test("naughty answers stay text, on the page and in the review", async () => {
      const { page, complaints } = await open(sampleForm().html, {}, noteDialogs);
      const some = NAUGHTY_TEXTS.filter((_text, index) => index % 10 === 0);
      expect(await wrongAnswers(page, some)).toEqual([]);
      expect(await page.evaluate("globalThis.canary")).toBeUndefined();
      expect(complaints).toEqual([]);
    });

    test("the policy lets no foreign script, style or frame in", async () => {
      const { page, complaints } = await open(sampleForm().html);
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "globalThis.canary = 1";
        const frame = document.createElement("iframe");
        frame.src = "https://example.org/";
        document.body.append(script, frame);
      });
      expect(await page.evaluate("globalThis.canary")).toBeUndefined();
      expect(
        complaints.filter((complaint) => /Content Security Policy/.test(complaint)).length,
      ).toBeGreaterThan(1);
    });
  });
}
