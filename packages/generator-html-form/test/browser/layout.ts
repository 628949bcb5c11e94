import { parseOptions } from "@guidebook-kit/generator";
import {
  hostileWords,
  longWords,
  plainWords,
  pseudoWords,
  sampleInput,
  shapedInput,
} from "@guidebook-kit/generator/testing";
import { listControls } from "@guidebook-kit/worksheet";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { htmlForm, renderForm } from "../../src/index.js";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";

/** How far the page, or anything in it, reaches beyond the window. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What reaches out of its leaf, though somebody is to see it. */
async function reachingOut(page: Page): Promise<string[]> {
  return page.locator(".leaf").evaluateAll((leaves) =>
    leaves.flatMap((leaf) => {
      const edges = leaf.getBoundingClientRect();
      const parts = [...leaf.querySelectorAll("*")].filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 1 && (left < edges.left - 1 || right > edges.right + 1);
      });
      return parts.map((part) => `${part.tagName}: ${part.textContent?.slice(0, 40)}`);
    }),
  );
}

/** Tests how the page is laid out on a screen. */
export function describeLayout(open: OpenForm): void {
  describe("layout", () => {
    test("nothing scrolls sideways at 320 px or at 200 percent, whatever the texts", async () => {
      for (const words of [plainWords, { ...plainWords, locale: "es" }, hostileWords, pseudoWords]) {
        const { page } = await open(sampleForm(words).html);
        for (const width of [320, 390, 640, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect([width, await sideways(page)]).toEqual([width, 0]);
        }
        await page.setViewportSize({ width: 640, height: 400 });
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        expect(await sideways(page)).toBe(0);
      }
    });

    test("four scopes and long words stay in their leaf", async () => {
      const shape = { keyQuestions: 1, rootCauses: 2, actions: 3, scopes: 4, words: longWords };
      const { page } = await open(renderForm(shapedInput(shape), parseOptions(htmlForm, {})));
      for (const width of [320, 390, 701, 768, 961, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await sideways(page), await reachingOut(page)]).toEqual([width, 0, []]);
      }
    });

    test("without JavaScript every control is visible, on screen and printed", async () => {
      const { html, worksheet } = sampleForm();
      const { page } = await open(html, { javaScriptEnabled: false });
      const names = listControls(worksheet).filter(({ kind }) => kind !== "hidden");
      for (const media of ["screen", "print"] as const) {
        await page.emulateMedia({ media });
        expect(await page.locator("form [name]:visible").count()).toBe(names.length);
      }
    });

    test("right-to-left text mirrors the page", async () => {
      const sides = async (html: string) => {
        const { page } = await open(html, { viewport: { width: 1280, height: 900 } });
        const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? 0;
        return {
          tabsBeforeLeaf: (await left(".steps")) < (await left(".leaf")),
          visionBeforeTable: (await left(".vision")) < (await left(".actions")),
          boxBeforeWords: (await left(".card input")) < (await left(".card .words")),
        };
      };
      const plain = await sides(sampleForm().html);
      expect(plain).toEqual({ tabsBeforeLeaf: false, visionBeforeTable: true, boxBeforeWords: true });
      const mirrored = await sides(sampleForm(pseudoWords).html);
      expect(mirrored).toEqual({ tabsBeforeLeaf: true, visionBeforeTable: false, boxBeforeWords: false });
    });

    test("the whole card is the box's target, links in it are not", async () => {
      const { page } = await open(sampleForm().html);
      const card = page.locator(".card", { has: page.locator('[name$=".which-reasons.one-kitchen"]') });
      const box = card.locator("input");
      await card.click({ position: { x: 200, y: 30 } });
      expect(await box.isChecked()).toBe(true);
      await card
        .locator("a")
        .first()
        .evaluate((link) => link.setAttribute("href", "#page.review"));
      await card.locator("a").first().click();
      expect(await box.isChecked()).toBe(true);
      expect(new URL(page.url()).hash).toBe("#page.review");
    });

    test("labels stand in the first line of their cards where a scope has no drawing", async () => {
      const input = sampleInput();
      const [scope] = input.resolved.framework.scopes.items;
      const extensions = { [scope!.id]: { glyph: "houses" } };
      const framework = { ...input.resolved.framework, extensions };
      const html = renderForm(
        { ...input, resolved: { ...input.resolved, framework } },
        parseOptions(htmlForm, {}),
      );
      const { page } = await open(html, { viewport: { width: 768, height: 900 } });
      const cards = page.locator(".cards:has(.glyph)").first().locator(".card");
      const lines = await cards.evaluateAll((all) =>
        all.map((card) =>
          ["input", "label"].map((part) => card.querySelector(part)!.getBoundingClientRect().top),
        ),
      );
      expect(lines.length).toBeGreaterThan(1);
      for (const [box = 0, label = 0] of lines) expect(Math.abs(label - box)).toBeLessThan(8);
    });

    test("below 700 px a row of actions is a card whose boxes carry their scope in words", async () => {
      const { page } = await open(sampleForm().html, { viewport: { width: 390, height: 800 } });
      const row = page.locator("#hold-breakfast");
      expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe("grid");
      expect(await row.locator(".scope").allInnerTexts()).toEqual(["About among", "About within"]);
      expect(await page.locator("table[role=table] thead").first().isVisible()).toBe(true);
    });

    test("the tabs say where the reader is", async () => {
      const { page } = await open(sampleForm().html);
      const current = () => page.locator("[aria-current]").allTextContents();
      expect(await current()).toEqual(["Intro"]);
      await page.locator(".steps a").nth(1).click();
      await expect.poll(current).toEqual(["Key questions", "Key question 3.1", expect.stringContaining("B")]);
      await page.locator(".parts a", { hasText: "Review" }).click();
      await expect.poll(current).toEqual(["Review"]);
    });
  });
}
