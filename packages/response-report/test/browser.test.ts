import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./open-report.js";
import { sample } from "./sample-content.js";
import { arabic, hostile, renderSample } from "./sample-report.js";

const open = useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 390, 768, 1280];

const inArabic = () =>
  sample(arabic, (framework, guidebook) => {
    framework.locale = "ar";
    guidebook.locale = "ar";
  });

const withManyGroups = () =>
  sample(undefined, (framework) => {
    for (const id of ["board", "drivers", "neighbors", "nurses", "unions"]) {
      framework.stakeholderGroups?.items.push({ id, label: `The ${id} of the whole district`, roles: [] });
    }
  });

/** What axe finds, as `rule: selector`. */
async function violations(page: Page): Promise<string[]> {
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

const looks: readonly (readonly [string, () => string])[] = [
  ["ten teams", () => renderSample(10)],
  ["nobody yet", () => renderSample(0)],
  ["many teams, many groups", () => renderSample(19, withManyGroups())],
  ["hostile texts", () => renderSample(6, sample(hostile))],
  ["Arabic", () => renderSample(6, inArabic())],
];

test.each(looks)("axe finds nothing, and nothing is wider than the window: %s", async (_name, render) => {
  const { page, noises } = await open(render());
  await page.evaluate(AXE);
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  const found = await violations(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (Number(wider) > 0) found.push(`${width}: ${wider} px too wide`);
  }
  expect(found).toEqual([]);
  expect(noises).toEqual([]);
  expect(await page.evaluate("globalThis.canary")).toBeUndefined();
});

test.each(["dark", "forced", "narrow"])("axe finds nothing: %s", async (look) => {
  const { page } = await open(renderSample(6));
  await page.emulateMedia({
    colorScheme: look === "dark" ? "dark" : "light",
    forcedColors: look === "forced" ? "active" : "none",
  });
  if (look === "narrow") await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([]);
});

test("axe finds a fault that was planted", async () => {
  const { page } = await open(renderSample(3));
  await page.evaluate(AXE);
  await page.evaluate("document.querySelector('html').removeAttribute('lang')");
  expect((await violations(page)).join()).toMatch(/html-has-lang: /);
});

test("on paper nothing stays folded, and nothing is cut off", async () => {
  const { page } = await open(renderSample(10));
  const names = page.locator(".names .who").first();
  expect(await names.evaluate((list) => list.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 900 });
  expect(await names.evaluate((list) => list.getBoundingClientRect().height)).toBeGreaterThan(10);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(680);
  // A table stays a table on paper, however narrow it is.
  expect(
    await page
      .locator(".drawn tr")
      .nth(2)
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe("table-row");
});

test("the disagreement stands in the first window", async () => {
  const { page } = await open(renderSample(10));
  await page.setViewportSize({ width: 1280, height: 900 });
  const bottom = await page
    .locator(".differences tbody tr:not(.of)")
    .nth(3)
    .evaluate((row) => row.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(900);
});
