import { HOSTILE_TEXTS, hostileWords, plainWords, sampleInput } from "@guidebook-kit/generator/testing";
import { describe, expect, test } from "vitest";
import type { OpenForm } from "../open-form.js";
import { sampleForm } from "../sample-form.js";

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

    test("hostile text makes the same tree of elements as plain text", async () => {
      const { page } = await open(sampleForm().html);
      const skeletonOf = (html: string) =>
        page.evaluate((source) => {
          const { body } = new DOMParser().parseFromString(source, "text/html");
          return [...body.querySelectorAll("*")].map((element) => {
            const names = [...element.attributes].map(({ name }) => name);
            return `${element.parentElement?.tagName} > ${element.tagName} [${names.join(" ")}]`;
          });
        }, html);
      const plain = await skeletonOf(sampleForm().html);
      expect(plain.length).toBeGreaterThan(1000);
      for (let turn = 0; turn < HOSTILE_TEXTS.length; turn += 1) {
        const line = (subject: string) => `${subject} ${HOSTILE_TEXTS[turn]}`;
        expect(await skeletonOf(sampleForm({ ...plainWords, line }).html)).toEqual(plain);
      }
    });

    test("hostile answers stay text in the review", async () => {
      const { page, complaints } = await open(sampleForm().html);
      const attack =
        '<img src=x onerror="globalThis.canary = 1"></textarea><script>globalThis.canary = 1</script>';
      await page.locator('[name="plan.notes"]').fill(attack);
      await page.locator('[name="plan.rows.r1.what"]').fill(attack);
      await expect.poll(() => page.locator("[data-review-list]").textContent()).toContain(attack);
      expect(await page.locator("[data-review-list] :is(img, script)").count()).toBe(0);
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
