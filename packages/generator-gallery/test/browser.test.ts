import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ContentInput } from "@guidebook-kit/generator";
import {
  arabicWords,
  hostileWords,
  longWords,
  plainWords,
  pseudoWords,
  SAMPLE_LOCALES,
  type SampleWords,
  sampleContentInputs,
  sampleFramework,
} from "@guidebook-kit/generator/testing";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./open-gallery.js";
import { ALL_FILES, sampleContent, sampleSummary } from "./sample-gallery.js";

const open = useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 390, 768, 1280];
const SCHEMES = ["light", "dark", "forced"] as const;

const contentOf = (words: SampleWords): ContentInput => ({
  frameworks: [sampleFramework(words)],
  guidebooks: [sampleSummary({}, ALL_FILES, words)],
  locales: SAMPLE_LOCALES,
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

const hitsOf = (page: Page): Promise<string[]> => page.locator("[data-hits] li").allTextContents();
const search = (page: Page, words: string): Promise<void> => page.locator("[data-words]").fill(words);

describe("opened from disk", () => {
  test("it asks for the picture of the first page and nothing else, and says nothing", async () => {
    const { page, requests, complaints } = await open(sampleContent());
    await page.locator(".picture").scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator(".picture").evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBe(1);
    await search(page, "bus");
    expect(requests).toEqual(["sample-meals/en/page-1.png"]);
    expect(complaints).toEqual([]);
  });
  test("it leads to the form, and from the shelf to the card", async () => {
    const { page } = await open(sampleContent());
    await page.locator(".rack .written").click();
    expect(await page.evaluate("location.hash")).toBe("#guidebook.sample-meals");
    await page.locator(".button.main").click();
    expect(page.url()).toMatch(/sample-meals\/en\/form\.html$/);
  });
  test("hostile text appears as written and does nothing", async () => {
    const { page, complaints } = await open(contentOf(hostileWords));
    const [summary] = contentOf(hostileWords).guidebooks;
    expect(await page.locator(".card h3 > span:not(.visually-hidden)").textContent()).toBe(summary!.title);
    await search(page, "globalThis");
    await expect.poll(() => page.locator("[data-hits] section").count()).toBe(1);
    expect(await page.locator("[data-hits] :is(img, script, svg)").count()).toBe(0);
    expect(await page.locator("a[href^=javascript]").count()).toBe(0);
    expect(await page.evaluate("globalThis.canary")).toBeUndefined();
    expect(complaints).toEqual([]);
  });
});

describe("the search", () => {
  test("finds a word of an action, and says in which guidebook and under which cause", async () => {
    const { page } = await open(sampleContent());
    await search(page, "GRAB");
    const english = page.locator("[data-hits] section").first();
    expect(await english.locator("h3").textContent()).toMatch(/3\s+About guidebook\s+English/);
    expect(await english.locator("li").textContent()).toContain("Root cause: About cause late-buses");
    expect(await english.locator("mark").first().textContent()).toBe("grab");
    expect(await english.locator("li a").getAttribute("href")).toBe("sample-meals/en/form.html#grab-and-go");
    expect(await page.locator("[data-found]").textContent()).toBe("2 places found");
  });
  test("needs every word, and takes the beginning of a word before its middle", async () => {
    const { page } = await open({ ...sampleContent(), guidebooks: [sampleSummary()] });
    await search(page, "late desc");
    expect(await hitsOf(page)).toHaveLength(1);
    await search(page, "late kitchen");
    expect(await hitsOf(page)).toEqual([]);
    await search(page, "itchen");
    expect((await hitsOf(page)).length).toBeGreaterThan(0);
  });
  test("passes over accents and capitals", async () => {
    const { page } = await open({
      ...sampleContent(),
      guidebooks: [sampleSummary({ title: "Ecole d’Été İÇ" })],
    });
    await search(page, "ÉCOLE ete ic");
    expect(await page.locator("[data-hits] h3 mark").allTextContents()).toEqual(["Ecole", "Été", "İÇ"]);
  });
  test("finds Arabic words, also behind an article", async () => {
    const { page } = await open(contentOf({ ...arabicWords, line: (subject) => `والنص ${subject}` }));
    await search(page, "نص");
    expect((await hitsOf(page)).length).toBeGreaterThan(0);
    expect(await page.locator("[data-hits] h3 a").getAttribute("dir")).toBe("rtl");
  });
  test("shows a few places of a guidebook, and the others on demand", async () => {
    const { page } = await open({ ...sampleContent(), guidebooks: [sampleSummary()] });
    await search(page, "about");
    expect(await hitsOf(page)).toHaveLength(4);
    await page.getByRole("button", { name: "Show 7 more" }).click();
    expect(await hitsOf(page)).toHaveLength(11);
    expect(await page.evaluate("document.activeElement.className")).toBe("name");
  });
  test("shows twenty guidebooks at once, and the others on demand", async () => {
    const guidebooks = Array.from({ length: 22 }, (_, index) => sampleSummary({ id: `meals-${index}` }));
    const { page } = await open({ ...sampleContent(), guidebooks });
    await search(page, "grab");
    expect(await page.locator("[data-hits] section").count()).toBe(20);
    await page.getByRole("button", { name: "Show 2 more guidebooks" }).click();
    expect(await page.locator("[data-hits] section").count()).toBe(22);
    expect(await page.locator("[data-found]").textContent()).toBe("22 places found");
  });
  test("looks through titles only where there is too much text", async () => {
    const { page } = await open(sampleContent(), {}, { searchText: 10 });
    expect(await page.getByLabel("Search the titles").count()).toBe(1);
    await search(page, "title");
    expect(await hitsOf(page)).toHaveLength(2);
    expect(await page.locator("[data-hits] li a").first().textContent()).toBe("About action title");
    await search(page, "example");
    expect(await hitsOf(page)).toEqual([]);
  });
  test("hides what does not fit, says so when nothing does, and brings all back", async () => {
    const { page } = await open(sampleContent());
    await search(page, "buses");
    expect(await page.locator("[data-unwritten]").isVisible()).toBe(true);
    await search(page, "zebra");
    expect(
      await page.locator("[data-card], [data-unwritten], h2:visible").evaluateAll((all) => all.length),
    ).toBe(2);
    expect(await page.locator("[data-card]").isVisible()).toBe(false);
    expect(await page.locator("[data-unwritten]").isVisible()).toBe(false);
    expect(await page.locator("[data-found]").textContent()).toContain("“zebra”");
    await search(page, " ");
    expect(await page.locator("[data-card]").isVisible()).toBe(true);
    expect(await page.locator("[data-unwritten]").isVisible()).toBe(true);
    expect(await page.locator("[data-found]").textContent()).toBe("");
  });
  test("filters by language and status, together with words", async () => {
    const { page } = await open({
      ...sampleContent(),
      guidebooks: [...sampleContent().guidebooks, sampleSummary({ id: "other-meals", status: "published" })],
    });
    await page.getByLabel("Language").selectOption("eu");
    expect(await page.locator("[data-card]:visible").count()).toBe(1);
    expect(await page.locator("[data-found]").textContent()).toBe("1 guidebook shown");
    await search(page, "kitchen");
    expect(await page.locator("[data-hits] section").count()).toBe(1);
    await page.getByLabel("Status").selectOption("published");
    expect(await page.locator("[data-hits] section").count()).toBe(0);
  });
  test("offers no filter that would choose nothing", async () => {
    const { page } = await open({ ...sampleContent(), guidebooks: [sampleSummary()] });
    expect(await page.locator("select").count()).toBe(0);
  });
});

test("without JavaScript everything is in sight, and no search box", async () => {
  const { page } = await open(sampleContent(), { javaScriptEnabled: false });
  expect(await page.locator("[data-words]").isVisible()).toBe(false);
  for (const link of await page.locator("main a:not(.skip), footer a").all()) {
    expect(await link.isVisible(), (await link.textContent()) ?? "").toBe(true);
  }
  expect(await page.getByText("About cause state-formula").first().isVisible()).toBe(true);
  expect(await page.locator("noscript .hint").isVisible()).toBe(true);
});

describe("every look", () => {
  test.each([
    ["two languages", sampleContent()],
    ["hostile texts", contentOf(hostileWords)],
    ["the pseudo-language", contentOf(pseudoWords)],
    ["long words", contentOf(longWords)],
    ["nothing written", sampleContentInputs().at(-1)!.input],
  ])("axe finds nothing, and nothing is wider than the window: %s", async (_name, input) => {
    const { page } = await open(input);
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const scheme of SCHEMES) {
      await page.emulateMedia({
        colorScheme: scheme === "dark" ? "dark" : "light",
        forcedColors: scheme === "forced" ? "active" : "none",
      });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (Number(wider) > 0) found.push(`${scheme} ${width}: ${wider} px too wide`);
      }
      found.push(...(await violations(page)).map((violation) => `${scheme}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
  test("axe finds nothing in results and opened cards", async () => {
    const { page } = await open(sampleContent());
    await page.evaluate(AXE);
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    await search(page, "about");
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
  });
  test("axe finds a fault that was planted", async () => {
    const { page } = await open(contentOf(plainWords));
    await page.evaluate(AXE);
    await page.evaluate("document.querySelector('.picture').removeAttribute('alt')");
    expect((await violations(page)).join()).toMatch(/^image-alt: /);
  });
});
