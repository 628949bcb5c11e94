import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** Names under which a Chromium is installed, for runs that `npm test` did not start. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

function findBrowser(): string {
  const named = process.env["GUIDEBOOK_BROWSER"];
  if (named !== undefined) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun);
  if (found === undefined) throw new Error("No browser: run `npm test`, or name one in GUIDEBOOK_BROWSER.");
  return found;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page that was opened from disk, and what it did that no page of ours may do. */
export interface OpenedForm {
  readonly page: Page;
  /** Console messages, errors, dialogs, and requests for anything but the page itself. */
  readonly complaints: string[];
}

/** Opens HTML from disk in the one browser of this test file. */
export type OpenForm = (html: string, options?: BrowserContextOptions) => Promise<OpenedForm>;

/** Starts one browser for a test file; every page is closed with it. */
export function useBrowser(): OpenForm {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "guidebook-form-"));
  let count = 0;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (html, options = {}) => {
    const file = join(folder, `form-${count++}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const complaints = watch(page, pathToFileURL(file).href);
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  };
}

function watch(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) complaints.push(`request: ${url}`);
  });
  return complaints;
}
