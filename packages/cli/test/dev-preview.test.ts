import { readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { listBrowsers } from "@guidebook-kit/pdf";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type PreviewBuild, runPreview } from "../src/dev/run-preview.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, SAMPLE, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let browser: Browser;

beforeAll(async () => {
  const paths = await listBrowsers();
  if ("reason" in paths) throw new Error(`No browser: ${paths.reason}.`);
  browser = await chromium.launch({ executablePath: paths[0] ?? "", args: ["--no-sandbox"] });
});

afterAll(async () => {
  await browser?.close();
});

interface Running {
  readonly folder: string;
  readonly address: string;
  /** What each build came to. */
  readonly builds: PreviewBuild[];
}

/** Runs the preview of some content until the test is over. */
async function startPreview(files: Readonly<Record<string, string>> = SAMPLE): Promise<Running> {
  const folder = await temporaryFolder(files);
  const controller = new AbortController();
  const builds: PreviewBuild[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    const running = runPreview({
      content: "content",
      from: folder,
      port: 0,
      signal: controller.signal,
      started: resolve,
      built: (result) => builds.push(result),
    });
    running.catch(reject);
    onTestFinished(async () => {
      controller.abort(new Error("over"));
      await running.catch(() => undefined);
    });
  });
  return { folder, address, builds };
}

async function open(address: string, width = 1280): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  onTestFinished(() => page.close());
  await page.goto(address);
  return { page, frame: page.frameLocator("#page") };
}

const PATH = "content/family-book/guidebook.md";
const BROKEN = GUIDEBOOK.replace("### Root cause:", "### Root cuase:");

/** Enough text to scroll through. */
const LONG = GUIDEBOOK.replace(
  "#### Vision",
  `${Array.from({ length: 40 }, (_, index) => `Paragraph ${index} of a long text.`).join("\n\n")}\n\n#### Vision`,
);

test("a broken heading shows beside the last good page; once it is mended, page and answers are there", async () => {
  const { folder, address } = await startPreview();
  const { page, frame } = await open(`${address}#/family-book/en/form.html`);
  const team = frame.locator("input[name='team.name']");
  await team.waitFor();
  await team.fill("Lincoln families");
  await writeFiles(folder, { [PATH]: BROKEN });
  const problem = page.locator("#problems li.error").first();
  await problem.waitFor();
  const line = BROKEN.split("\n").findIndex((text) => text.startsWith("### Root cuase")) + 1;
  expect(await problem.textContent()).toContain(`${PATH}:${line}:1`);
  expect(await problem.locator("pre").textContent()).toContain(
    `> ${line} | ### Root cuase: Narrow meeting hours`,
  );
  expect(await page.locator("#problems").textContent()).toMatch(/Did you mean .Root cause.\?/);
  expect(await team.inputValue()).toBe("Lincoln families");
  await writeFiles(folder, { [PATH]: GUIDEBOOK.replace("Narrow meeting hours", "Few meeting hours") });
  await frame.getByText("Few meeting hours").first().waitFor({ state: "attached" });
  expect(await page.locator("#problems").isVisible()).toBe(false);
  expect(await team.inputValue()).toBe("Lincoln families");
});

test("a page that is loaded again is scrolled to where it was", async () => {
  const { folder, address } = await startPreview({ ...SAMPLE, [PATH]: LONG });
  const { page, frame } = await open(`${address}#/family-book/en/guidebook.letter.html`);
  await frame.getByText("Paragraph 30").first().scrollIntoViewIfNeeded();
  const inFrame = (): Promise<number> => frame.locator("body").evaluate(() => scrollY);
  const before = await inFrame();
  expect(before).toBeGreaterThan(200);
  await writeFiles(folder, { [PATH]: LONG.replace("Paragraph 30", "Sentence 30") });
  await frame.getByText("Sentence 30").first().waitFor();
  await expect.poll(inFrame).toBe(before);
  expect(page.url()).toBe(`${address}#/family-book/en/guidebook.letter.html`);
});

test("one switches between guidebooks' languages, form, pages and model", async () => {
  const { address } = await startPreview(TWO_LANGUAGES);
  const { page, frame } = await open(address);
  await frame.getByText("Family Partnership").first().waitFor();
  for (const [label, text] of [
    ["Form", "Narrow meeting hours"],
    ["Worksheet", "Narrow meeting hours"],
    ["Large print", "Narrow meeting hours"],
    ["Guidebook pages", "Narrow meeting hours"],
    ["Model", "guidebook-kit/guidebook/1"],
  ] as const) {
    await page.getByRole("link", { name: label, exact: true }).click();
    await frame.getByText(text).first().waitFor({ state: "attached" });
    expect(await page.locator("nav a[aria-current=page]").textContent()).toBe(label);
  }
  await page.getByLabel("Guidebook").selectOption({ label: "Family Partnership (Español)" });
  await expect.poll(() => page.url()).toBe(`${address}#/family-book/es/guidebook.json`);
});

test.each([1280, 390])(
  "nothing is wrong for assistive technology at %i pixels, with problems and without",
  async (width) => {
    const { folder, address } = await startPreview();
    const { page } = await open(`${address}#/family-book/en/form.html`, width);
    const violations = async (): Promise<string[]> => {
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
      // The pages in the frame have tests of their own.
      const results = (await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, iframes: false })`,
      )) as AxeResults;
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
      );
    };
    await page.locator("nav a[aria-current=page]").waitFor();
    expect(await violations()).toEqual([]);
    await writeFiles(folder, { [PATH]: BROKEN });
    await page.locator("#problems li.error").first().waitFor();
    expect(await violations()).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);

test("a thousand saves are a handful of builds, and the last one wins", async () => {
  const { folder, builds } = await startPreview();
  expect(builds).toHaveLength(1);
  const path = join(folder, PATH);
  const begun = performance.now();
  for (let save = 0; save < 1000; save += 1) {
    const text = save === 999 ? GUIDEBOOK : `${BROKEN}\n${"Text. ".repeat(save % 7)}`;
    // Half the editors write a file in place, the others put a new one in its place.
    if (save % 2 === 0) await writeFile(path, text);
    else {
      await writeFile(`${path}.tmp`, text);
      await rename(`${path}.tmp`, path);
    }
    if (save % 100 === 50) await rm(path);
  }
  await expect.poll(() => builds.length, { timeout: 10_000 }).toBeGreaterThan(1);
  await expect.poll(() => builds.at(-1)?.diagnostics, { timeout: 10_000 }).toEqual([]);
  // A build follows on a look, and there are at most four looks in a second, however many saves.
  const looks = (performance.now() - begun) / 250;
  expect(builds.length).toBeLessThanOrEqual(2 + looks);
  expect(builds.length).toBeLessThan(100);
});

test("the output folder stays as it is, and a file that goes and comes back is survived", async () => {
  const { folder, builds } = await startPreview();
  const before = await readFolder(folder);
  await rm(join(folder, "content/framework.md"));
  await expect.poll(() => builds.at(-1)?.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  await writeFiles(folder, SAMPLE);
  await expect.poll(() => builds.at(-1)?.diagnostics).toEqual([]);
  expect(await readFolder(folder)).toEqual(before);
});

test.each([
  [["dev", "nowhere"], /There is no file or folder "nowhere"/],
  [["dev", "content", "--port", "x"], /"x" is not a port/],
])("a wrong call is explained: %j", async (words, message) => {
  const folder = await temporaryFolder(SAMPLE);
  const { code, errors } = await runGuidebook(folder, words);
  expect(errors).toMatch(message);
  expect(code).toBe(2);
});
