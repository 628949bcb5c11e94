import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { findBrowser } from "@guidebook-kit/pdf";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { bundleOptions } from "../bundle-options.mjs";
import type { LIBRARIES, showWorksheet, WorksheetProps } from "../show-worksheet.js";

/** Where the example seems to stand; nothing leaves the machine. */
const ADDRESS = "http://example.test/";

/** A page that shows any worksheet. */
const EMPTY = `<!doctype html><main></main><script type="module">
import { showWorksheet } from "/dist/show-worksheet.js";
globalThis.showWorksheet = showWorksheet;
</script>`;

/** A form library's name. */
export type Library = keyof typeof LIBRARIES;

/** What the page under test knows. */
interface FormWindow {
  showWorksheet?: typeof showWorksheet;
  answers?: unknown;
  takeAway?: () => void;
}

/** The example in a browser. */
export interface FormPage {
  readonly page: Page;
  /** Errors, and what the page says on the console. */
  readonly complaints: string[];
}

/** Bundles the example once, against a folder of built content. */
export async function bundleExample(content: string): Promise<ReadonlyMap<string, string>> {
  const options = { ...bundleOptions, write: false, alias: { "@guidebook-kit/content": content } } as const;
  const { outputFiles } = await build(options);
  return new Map(outputFiles.map(({ path, text }) => [`dist/${basename(path)}`, text]));
}

/** Opens the example's own page, or an empty one that can show any worksheet. */
export async function openFormPage(
  browser: Browser,
  bundle: ReadonlyMap<string, string>,
  start: string,
): Promise<FormPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => complaints.push(message.text()));
  const index = await readFile(join(import.meta.dirname, "..", "index.html"), "utf8");
  await page.route("**/*", async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const script = bundle.get(path);
    if (script !== undefined) await route.fulfill({ contentType: "text/javascript", body: script });
    else if (path === "") await route.fulfill({ contentType: "text/html", body: index });
    else if (path === "empty") await route.fulfill({ contentType: "text/html", body: EMPTY });
    else await route.fulfill({ status: 204 });
  });
  await page.goto(ADDRESS + start);
  return { page, complaints };
}

/** Shows a worksheet on an empty page, in place of the one before. */
export async function show(
  page: Page,
  library: Library,
  files: Pick<WorksheetProps, "schema" | "ui">,
): Promise<void> {
  await page.evaluate(
    ({ library, files }) => {
      const state = globalThis as FormWindow;
      state.takeAway?.();
      delete state.answers;
      const onAnswers = (answers: unknown): void => {
        state.answers = answers;
      };
      const place = document.querySelector("main") as HTMLElement;
      state.takeAway = state.showWorksheet?.(library, { ...files, onAnswers }, place) ?? (() => {});
    },
    { library, files },
  );
  await page.waitForSelector("main input");
}

/** What the form has given out, once it holds what was written last. */
export async function answersOf(page: Page, last: string): Promise<unknown> {
  const given = await page.waitForFunction((last) => {
    const { answers } = globalThis as FormWindow;
    return JSON.stringify(answers ?? "").includes(last) ? answers : undefined;
  }, last);
  return given.jsonValue();
}

/** Starts the browser that tests use. */
export async function launchBrowser(): Promise<Browser> {
  const { path } = await findBrowser();
  if (path === undefined) throw new Error("No browser: run `npm test`, or name one in GUIDEBOOK_BROWSER.");
  return chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
}
