import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";

/** A report that was opened from disk. */
export interface OpenedReport {
  readonly page: Page;
  /** What it asked for beside itself, and what it complained of. */
  readonly noises: string[];
}

/** Opens reports from disk, in the one browser of this test file. */
export function useBrowser(): (html: string) => Promise<OpenedReport> {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "guidebook-report-"));
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
  return async (html) => {
    const file = join(folder, `${count++}.html`);
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const context = await browser.newContext({ reducedMotion: "reduce" });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const noises: string[] = [];
    page.on("console", (message) => noises.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => noises.push(`error: ${error.message}`));
    page.on("request", (request) => {
      if (request.url() !== address && !request.url().startsWith("data:")) noises.push(request.url());
    });
    await page.goto(address);
    return { page, noises };
  };
}
