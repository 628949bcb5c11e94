import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";

/** A page that was opened from disk, and what it did that no page of ours may do. */
export interface OpenedForm {
  readonly page: Page;
  /** Console messages, errors, dialogs, and requests for anything but the page itself. */
  readonly complaints: string[];
}

/** Opens HTML from disk in the one browser of this test file. */
export type OpenForm = (
  html: string,
  options?: BrowserContextOptions,
  /** Runs in the page before its script does. */
  init?: () => void,
) => Promise<OpenedForm>;

/** Opens the same form once more, in another tab of the same browser. */
export async function openAgain({ page, complaints }: OpenedForm): Promise<OpenedForm> {
  const other = await page.context().newPage();
  watch(other, page.url(), complaints);
  await other.goto(page.url());
  return { page: other, complaints };
}

/** Starts one browser for a test file; every page is closed with it. */
export function useBrowser(): OpenForm {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "guidebook-form-"));
  let count = 0;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env["GUIDEBOOK_BROWSER"] ?? "",
      args: ["--no-sandbox"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (html, options = {}, init = undefined) => {
    const file = join(folder, `form-${count++}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    if (init !== undefined) await context.addInitScript(init);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    watch(page, pathToFileURL(file).href, complaints);
    await page.goto(pathToFileURL(file).href);
    return { page, complaints };
  };
}

function watch(page: Page, address: string, complaints: string[]): void {
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) complaints.push(`request: ${url}`);
  });
}
