import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "@guidebook-kit/cli";
import type { Worksheet } from "@guidebook-kit/worksheet";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findViolations } from "../../packages/generator-html-form/test/browser/accessibility.js";
import { fillEverything } from "../../packages/generator-html-form/test/browser/fill-form.js";
import { useBrowser } from "../../packages/generator-html-form/test/open-form.js";
import { readShippedContent } from "./read-shipped-content.js";

const FORMS = readShippedContent().guidebooks.map(({ id, locale }) => `${id}/${locale}`);

const open = useBrowser();
let output: string;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "forms-"));
  const content = join(import.meta.dirname, "..");
  const generators = ["html-form", "model"];
  await build({ content, output: join(output, "dist"), generators, pdf: false, config: {} });
});

afterAll(() => rm(output, { recursive: true, force: true }));

const made = (form: string, file: string): Promise<string> =>
  readFile(join(output, "dist", form, file), "utf8");

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Brings a page from one state into the next; each begins where the one before it ended. */
type Step = (page: Page, worksheet: Worksheet) => Promise<unknown>;

const STATES: Readonly<Record<string, Step>> = {
  empty: async () => {},
  "with an error": async (page) => {
    await page.locator('[name="plan.rows.r1.who"]').fill("Noor");
    await page.locator("[data-check]").click();
    await page.waitForSelector("[data-errors] a");
    expect(await page.locator("[aria-invalid]").count()).toBe(1);
  },
  filled: async (page, worksheet) => {
    await fillEverything(page, worksheet);
    await page.locator("[data-check]").click();
    expect(await page.locator("[aria-invalid]").count()).toBe(0);
  },
  "in the review": async (page) => {
    await page.locator(".parts a").last().click();
    await page.waitForSelector("[data-review-list] dt");
    expect(await page.locator("[data-review-list] .none").count()).toBe(0);
  },
  "on a narrow screen": async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
  "in the dark": async (page) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
  },
};

describe("axe", () => {
  const checked: string[] = [];

  test.each(FORMS)(
    "finds nothing in any state of %s",
    async (form) => {
      const worksheet: Worksheet = JSON.parse(await made(form, "worksheet.json"));
      const { page, complaints } = await open(await made(form, "form.html"));
      const found: string[] = [];
      for (const [state, step] of Object.entries(STATES)) {
        await step(page, worksheet);
        found.push(...(await findViolations(page)).map((violation) => `${state}: ${violation}`));
        checked.push(`${form} ${state}`);
      }
      await page.close();
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
    180_000,
  );

  test("saw every guidebook in every language, in six states", () => {
    expect(FORMS).toContain("diverse-classrooms-and-schools/es");
    expect(new Set(checked).size).toBe(FORMS.length * 6);
  });

  test("finds a fault that was planted", async () => {
    const { page } = await open(await made(FORMS[0] ?? "", "form.html"));
    await page
      .locator(".lead")
      .first()
      .evaluate((lead) => {
        (lead as HTMLElement).style.cssText = "color: #777; background: #888";
      });
    expect((await findViolations(page)).join()).toMatch(/color-contrast/);
  });
});

test("dimension 10 is at most 40 KB without its fonts, and its script 8 KB, gzipped", async () => {
  for (const locale of ["en", "es"]) {
    const html = await made(`diverse-classrooms-and-schools/${locale}`, "form.html");
    const script = /\n<script>(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    expect(script.length).toBeGreaterThan(8 * 1024);
    expect(gzipped(script)).toBeLessThanOrEqual(8 * 1024);
    const fonts = /url\(data:font[^)]*\)/g;
    expect(html).toMatch(fonts);
    expect(gzipped(html.replace(fonts, ""))).toBeLessThanOrEqual(40 * 1024);
  }
});
