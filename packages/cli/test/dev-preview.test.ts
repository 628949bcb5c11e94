import { readFileSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Diagnostic } from "@guidebook-kit/core";
import { listPrintTemplates } from "@guidebook-kit/generator-print";
import { en, locales } from "@guidebook-kit/locales";
import { listBrowsers } from "@guidebook-kit/pdf";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { PreviewServer } from "../src/dev/preview-server.js";
import { previewState } from "../src/dev/preview-state.js";
import { type PreviewBuild, type PreviewOptions, runPreview } from "../src/dev/run-preview.js";
import { watchPlaces } from "../src/dev/watch-places.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
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
  readonly stop: () => Promise<void>;
}

type Asked = Partial<Pick<PreviewOptions, "content" | "templates" | "port">>;

/** Runs the preview of a folder until the test is over, or stops it before. */
async function runIn(folder: string, asked: Asked = {}): Promise<Running> {
  const controller = new AbortController();
  const builds: PreviewBuild[] = [];
  let stop = async (): Promise<void> => undefined;
  const address = await new Promise<string>((resolve, reject) => {
    const running = runPreview({
      content: "content",
      from: folder,
      port: 0,
      ...asked,
      signal: controller.signal,
      started: resolve,
      built: (result) => builds.push(result),
    });
    running.catch(reject);
    stop = async () => {
      controller.abort(new Error("over"));
      await running.catch(() => undefined);
    };
    onTestFinished(stop);
  });
  return { folder, address, builds, stop };
}

/** Runs the preview of some content until the test is over. */
const startPreview = async (files: Readonly<Record<string, string>> = SAMPLE, asked: Asked = {}) =>
  runIn(await temporaryFolder(files), asked);

async function open(address: string, width = 1280): Promise<{ page: Page; frame: FrameLocator }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  onTestFinished(() => page.close());
  await page.goto(address);
  return { page, frame: page.frameLocator("#page") };
}

/** So long a build may take on a busy machine. */
const SOON = { timeout: 20_000 };

const PATH = "content/family-book/guidebook.md";
const SECOND = "content/money-book/guidebook.md";
const SECOND_PAGE = "money-book/en/form.html";
const COUNTS = { keyQuestions: 1, rootCauses: 1, actions: 1 };
const BROKEN = GUIDEBOOK.replace("### Root cause:", "### Root cuase:");

/** A guidebook with a link to another site. */
const LINKED = GUIDEBOOK.replace(
  "#### Vision",
  "See [Elsewhere](https://elsewhere.example/page).\n\n#### Vision",
);

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
  const reading = frame.locator("details:not(.questions)").first();
  await reading.locator("summary").click();
  await writeFiles(folder, { [PATH]: BROKEN });
  const problem = page.locator("#problems li.error").first();
  await problem.waitFor();
  const line = BROKEN.split("\n").findIndex((text) => text.startsWith("### Root cuase")) + 1;
  expect(await problem.textContent()).toContain(`${PATH}:${line}:1`);
  expect(await problem.locator("pre").textContent()).toContain(
    `> ${line} | ### Root cuase: Narrow meeting hours`,
  );
  expect(await page.title()).toBe("1 problem · Preview: content");
  expect(await page.locator("#problems").textContent()).toMatch(/Did you mean .Root cause.\?/);
  expect(await team.inputValue()).toBe("Lincoln families");
  await writeFiles(folder, { [PATH]: GUIDEBOOK.replace("Narrow meeting hours", "Few meeting hours") });
  await frame.getByText("Few meeting hours").first().waitFor({ state: "attached" });
  expect(await page.locator("#problems").isVisible()).toBe(false);
  expect(await page.title()).toBe("Preview: content");
  expect(await team.inputValue()).toBe("Lincoln families");
  await expect.poll(() => reading.getAttribute("open"), SOON).toBe("");
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
  await expect.poll(inFrame, SOON).toBe(before);
  expect(page.url()).toBe(`${address}#/family-book/en/guidebook.letter.html`);
});

test("no link of the gallery leads nowhere; one switches between languages, form, pages and model", async () => {
  const { address } = await startPreview(TWO_LANGUAGES);
  const { page, frame } = await open(address);
  await frame.getByText("Family Partnership").first().waitFor();
  expect(await page.locator("#left-out").textContent()).toMatch(/^Without PDFs/);
  const links = await frame
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const own = [
    ...new Set(links.filter((link) => link.startsWith(address)).map((link) => link.split("#")[0])),
  ];
  expect(own.length).toBeGreaterThan(10);
  for (const link of own) expect((await fetch(link ?? "")).status, link).toBe(200);
  expect(links.filter((link) => /\.(?:pdf|ts)$/.test(link))).toEqual([]);
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
  await expect.poll(() => page.url(), SOON).toBe(`${address}#/family-book/es/guidebook.json`);
});

test.each([
  [1280, "light"],
  [390, "dark"],
] as const)(
  "nothing is wrong for assistive technology at %i pixels in the %s, with problems and without",
  async (width, colorScheme) => {
    const { folder, address } = await startPreview();
    const { page } = await open(`${address}#/family-book/en/form.html`, width);
    await page.emulateMedia({ colorScheme });
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
    await page.goto(`${address}@preview/model/family-book/en/guidebook.json`);
    expect(await violations()).toEqual([]);
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
  await expect.poll(() => builds.length, SOON).toBeGreaterThan(1);
  await expect.poll(() => builds.at(-1)?.diagnostics, SOON).toEqual([]);
  // One at the beginning, and no more than four in each second that has passed since.
  expect(builds.length).toBeLessThanOrEqual(2 + (performance.now() - begun) / 250);
});

test("however often somebody saves, there are no more than five builds in a second", async () => {
  const content = await temporaryFolder(SAMPLE);
  const controller = new AbortController();
  const path = join(content, PATH);
  const seen: string[] = [];
  const begun = performance.now();
  const watching = watchPlaces({
    places: () => ({ content, templates: undefined, files: [] }),
    work: async () => void seen.push(await readFile(path, "utf8")),
    signal: controller.signal,
  });
  for (let save = 1; save <= 20; save += 1) {
    await writeFile(path, `Text ${save}`);
    await setTimeout(60);
  }
  await expect.poll(() => seen.at(-1), SOON).toBe("Text 20");
  expect(seen.length).toBeLessThanOrEqual(1 + (performance.now() - begun) / 240);
  controller.abort();
  await watching;
});

test("the output folder stays as it is, and a file that goes and comes back is survived", async () => {
  const { folder, builds } = await startPreview();
  const before = await readFolder(folder);
  await rm(join(folder, "content/framework.md"));
  await expect
    .poll(() => builds.at(-1)?.diagnostics.some(({ severity }) => severity === "error"), SOON)
    .toBe(true);
  await writeFiles(folder, SAMPLE);
  await expect.poll(() => builds.at(-1)?.diagnostics, SOON).toEqual([]);
  expect(await readFolder(folder)).toEqual(before);
});

/** A generator of one's own, in a file beside the config. */
const generatorOf = (words: string): string => `export const note = {
  name: "note",
  summary: "A page with a note.",
  each: "guidebook",
  options: { safeParse: (data: unknown) => ({ success: true, data }) },
  generate: () => ({
    artifacts: [{ path: "note.html", mediaType: "text/html", content: ${JSON.stringify(words)} }],
    diagnostics: [],
  }),
};
`;

const CONFIG = `import { note } from "./parts/note.js";

export default {
  generators: [note],
};
`;

const VISION = listPrintTemplates().find(({ path }) => path === "templates/vision.hbs")?.content ?? "";

test("the config, what it imports and templates are followed; a mistake in them stands beside the page", async () => {
  const { folder, address } = await startPreview(
    {
      ...SAMPLE,
      "guidebook.config.ts": CONFIG,
      "parts/note.ts": generatorOf("<p>First note\n"),
      "mine/print/templates/vision.hbs": VISION,
    },
    { templates: "mine" },
  );
  const { page, frame } = await open(`${address}#/family-book/en/note.html`);
  await frame.getByText("First note").waitFor();
  const problem = page.locator("#problems li.error");
  /** Breaks a file, looks at what is said, and mends it. */
  const breakFile = async (path: string, [good, bad]: [string, string], said: RegExp): Promise<void> => {
    await writeFiles(folder, { [path]: bad });
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(said);
    expect(await page.locator("#status").textContent()).toBe("From before the errors");
    await writeFiles(folder, { [path]: good });
    await problem.waitFor({ state: "detached" });
    expect(await page.locator("#status").textContent()).toBe("Up to date");
  };
  const second = generatorOf("<p>Second note\n");
  await writeFiles(folder, { "parts/note.ts": second });
  await frame.getByText("Second note").waitFor();
  await breakFile(
    "parts/note.ts",
    [second, second.replace("() => ({", "() => ((")],
    /^Error The pages were not made.*parts\/note\.ts:9:3.*> {2}9 \| /s,
  );
  const crashing = second.replace("({\n    artifacts", "({\n    other: missing.name,\n    artifacts");
  await breakFile(
    "parts/note.ts",
    [second, crashing],
    /stopped: missing is not defined.*parts\/note\.ts:7:.*> 7 \| /s,
  );
  await breakFile(
    "guidebook.config.ts",
    [CONFIG, CONFIG.replace("generators:", "genarators:")],
    /did you mean "generators".*guidebook\.config\.ts:4:3.*> 4 \| +genarators/s,
  );
  expect(await frame.getByText("Second note").count()).toBe(1);
  await page.goto(`${address}#/family-book/en/worksheet.letter.html`);
  await writeFiles(folder, { "mine/print/templates/vision.hbs": `<p>Look far ahead</p>\n${VISION}` });
  await frame.getByText("Look far ahead").first().waitFor({ state: "attached" });
  const edited = `<p>Look farther ahead</p>\n${VISION}`;
  await breakFile(
    "mine/print/templates/vision.hbs",
    [edited, `\n<p>{{{prose}}}</p>\n${VISION}`],
    /mine\/print\/templates\/vision\.hbs:2:4.*> 2 \| <p>\{\{\{prose/s,
  );
  await rm(join(folder, "mine/print/templates/vision.hbs"));
  await problem.waitFor();
  expect(await problem.textContent()).toMatch(/There are no templates in "mine".*mine/);
  await frame.getByText("Look farther ahead").first().waitFor({ state: "attached" });
});

test("a config that comes, changes, names another folder and goes is followed", async () => {
  const { folder, address, builds } = await startPreview(SAMPLE, { content: undefined });
  const has = async (path: string): Promise<boolean> => (await fetch(`${address}${path}`)).ok;
  expect(await has("family-book/en/form.html")).toBe(true);
  const other = Object.fromEntries(
    Object.entries(SAMPLE).map(([path, text]) => [
      path.replace("content/family-book", "other/another-book").replace("content/", "other/"),
      text.replace("family-book", "another-book"),
    ]),
  );
  await writeFiles(folder, { ...other, "guidebook.config.mjs": 'export default { content: "nowhere" };\n' });
  await expect
    .poll(() => builds.at(-1)?.diagnostics[0]?.message, SOON)
    .toMatch(/no file or folder "nowhere"/);
  expect(await has("family-book/en/form.html")).toBe(true);
  await writeFiles(folder, { "guidebook.config.mjs": 'export default { content: "other" };\n' });
  await expect.poll(() => has("another-book/en/form.html"), SOON).toBe(true);
  await writeFiles(folder, { "other/another-book/guidebook.md": "# Nothing" });
  await expect.poll(() => builds.at(-1)?.diagnostics[0]?.file, SOON).toBe("other/another-book/guidebook.md");
  await rm(join(folder, "guidebook.config.mjs"));
  await expect.poll(() => has("family-book/en/form.html"), SOON).toBe(true);
  expect(builds.at(-1)?.diagnostics).toEqual([]);
});

test("the page says when the command has ended, and goes on by itself once it runs again", async () => {
  const first = await startPreview();
  const { page, frame } = await open(`${first.address}#/family-book/en/form.html`);
  const team = frame.locator("input[name='team.name']");
  await team.fill("Lincoln families");
  await frame.getByText("Saved on this device").first().waitFor();
  await first.stop();
  const status = page.locator("#status");
  await expect.poll(() => status.textContent(), SOON).toMatch(/^The preview has stopped/);
  expect(await team.inputValue()).toBe("Lincoln families");
  // A click leads nowhere now; the browser shows a page of its own.
  await page.getByRole("link", { name: "Large print" }).click();
  await writeFiles(first.folder, { [PATH]: GUIDEBOOK.replace("Narrow meeting hours", "Few meeting hours") });
  await runIn(first.folder, { port: Number(new URL(first.address).port) });
  await expect.poll(() => status.textContent(), SOON).toBe("Up to date");
  await frame.getByText("Few meeting hours").first().waitFor({ state: "attached" });
  await page.getByRole("link", { name: "Form" }).click();
  await expect.poll(() => team.inputValue(), SOON).toBe("Lincoln families");
});

/** A browser under test shows all its tabs at once; with this, a tab is hidden until `look` is called. */
const HIDDEN = `
  let seen = "hidden";
  Object.defineProperty(document, "visibilityState", { get: () => seen });
  globalThis.look = (now) => { seen = now; document.dispatchEvent(new Event("visibilitychange")); };
`;

test("any number of tabs can be open, and one follows as soon as somebody looks", async () => {
  const { folder, address } = await startPreview();
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  await context.addInitScript(HIDDEN);
  const tabs: Page[] = [];
  for (let count = 1; count <= 6; count += 1) {
    const tab = await context.newPage();
    tabs.push(tab);
    await tab.goto(`${address}#/family-book/en/worksheet.json`);
    await tab.evaluate("look('visible')");
    await tab.frameLocator("#page").getByText("Narrow meeting hours").first().waitFor();
    await tab.evaluate("look('hidden')");
  }
  await writeFiles(folder, { [PATH]: GUIDEBOOK.replace("Narrow meeting hours", "Few meeting hours") });
  await tabs[0]?.evaluate("look('visible')");
  await tabs[0]?.frameLocator("#page").getByText("Few meeting hours").first().waitFor();
});

test("what is data shows as text, links to elsewhere open a tab, and problems fold away", async () => {
  const { folder, address } = await startPreview({ ...SAMPLE, [PATH]: LINKED });
  const { page, frame } = await open(`${address}#/family-book/en/form.html`);
  await frame.getByRole("link", { name: "Elsewhere" }).first().waitFor({ state: "attached" });
  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: "Elsewhere" }).first().dispatchEvent("click");
  await (await opened).close();
  expect(page.url()).toBe(`${address}#/family-book/en/form.html`);
  await page.goto(`${address}#/family-book/en/worksheet.json`);
  await frame.getByRole("heading", { name: "worksheet.json" }).waitFor();
  await frame.getByText("guidebook-kit/worksheet/1").waitFor();
  await writeFiles(folder, { [PATH]: BROKEN });
  await page.locator("#problems summary").click();
  await writeFiles(folder, { [PATH]: BROKEN.replace("### Root cuase:", "### Rot cause:") });
  const problem = page.locator("#problems li.error").first();
  await expect.poll(() => problem.textContent(), SOON).toContain('"Rot cause"');
  expect(await problem.isVisible()).toBe(false);
});

test("stopped, it leaves no folder, and nobody answers", async () => {
  const temporary = await temporaryFolder();
  vi.stubEnv("TMPDIR", temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { address, folder, stop } = await startPreview();
  const [made] = (await readdir(temporary)).filter((name) => name.startsWith("guidebook-dev-"));
  expect(made).toBeDefined();
  await writeFiles(folder, { [PATH]: BROKEN });
  await stop();
  expect((await readdir(temporary)).filter((name) => name.startsWith("guidebook-dev-"))).toEqual([]);
  await expect(fetch(address)).rejects.toThrow();
});

test("a port that is taken is one plain line, exit 2", async () => {
  const usual = await PreviewServer.start(4100).catch(() => undefined);
  onTestFinished(async () => usual?.stop());
  // The usual port gives way to another one, a port that somebody has named does not.
  const { address, folder } = await startPreview(SAMPLE, { port: undefined });
  const port = new URL(address).port;
  expect(port).not.toBe("4100");
  const outcome = await runGuidebook(folder, ["dev", "content", "--port", port]);
  const errors = `Port ${port} is not free. Name another one with --port, or leave it out.\n`;
  expect(outcome).toEqual({ code: 2, out: "", errors });
});

test("a file that goes while it is read is nobody's mistake", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const [flag, second] = [join(folder, "flag"), join(folder, SECOND)];
  // Once the flag stands, the first guidebook's turn takes the second one away, which is read afterwards.
  const config = `import { existsSync, rmSync } from "node:fs";
    const takeAway = () => {
      if (existsSync(${JSON.stringify(flag)})) rmSync(${JSON.stringify(second)}, { force: true });
      return { artifacts: [], diagnostics: [] };
    };
    const options = { safeParse: (data: unknown) => ({ success: true, data }) };
    const thief = { name: "thief", summary: "Takes a file.", each: "guidebook", options, generate: takeAway };
    export default { generators: [thief] };
  `;
  await writeFiles(folder, { "guidebook.config.ts": config });
  const { builds, address } = await runIn(folder);
  const isThere = async (): Promise<boolean> => (await fetch(`${address}${SECOND_PAGE}`)).ok;
  expect(await isThere()).toBe(true);
  await writeFiles(folder, {
    flag: "",
    [PATH]: GUIDEBOOK.replace("Narrow meeting hours", "Few meeting hours"),
  });
  await expect.poll(isThere, SOON).toBe(false);
  expect(builds.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([]);
});

test("pages are from before an error where their guidebook was not built", () => {
  const guidebook = (locale: string) => ({ id: "book", locale, title: "Book", counts: COUNTS });
  const guidebooks = [guidebook("en"), guidebook("es")];
  const error = { code: "x/y", severity: "error", message: "No.", file: "a.md" } as const;
  const base = { files: [], guidebooks, sources: new Map(), locales, locale: en };
  const stale = (built: typeof guidebooks | undefined, diagnostics: Diagnostic[]) => {
    const state = previewState({ ...base, built, diagnostics });
    return [...state.guidebooks.map(({ isStale }) => isStale), state.isStale];
  };
  expect(stale(guidebooks, [])).toEqual([false, false, false]);
  expect(stale(guidebooks.slice(0, 1), [error])).toEqual([false, true, false]);
  expect(stale([], [error])).toEqual([true, true, true]);
  expect(stale(undefined, [error])).toEqual([true, true, true]);
  expect(previewState({ ...base, guidebooks: [], built: [], diagnostics: [] }).isStale).toBe(false);
});

test.each([
  [["dev", "nowhere"], /There is no file or folder "nowhere"/],
  [["dev", "content", "--port", "x"], /"x" is not a port/],
  [["dev", "content", "--templates", "nowhere"], /There is no file or folder "nowhere"/],
  [["dev", "content", "--config", "nowhere.ts"], /There is no config file "nowhere.ts"/],
])("a wrong call is explained: %j", async (words, message) => {
  const folder = await temporaryFolder(SAMPLE);
  const { code, errors } = await runGuidebook(folder, words);
  expect(errors).toMatch(message);
  expect(code).toBe(2);
});
