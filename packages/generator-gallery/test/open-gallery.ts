import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ContentInput } from "@guidebook-kit/generator";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { GalleryOptions } from "../src/index.js";
import { renderSample } from "./sample-gallery.js";

/** A picture of one point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A gallery that was opened from disk. */
export interface OpenedGallery {
  readonly page: Page;
  /** What it asked for beside itself, relative to its folder. */
  readonly requests: string[];
  /** Console messages and errors. */
  readonly complaints: string[];
}

/** Opens the gallery of a content from disk, in the one browser of this test file. */
export type OpenGallery = (
  input: ContentInput,
  context?: BrowserContextOptions,
  options?: Partial<GalleryOptions>,
) => Promise<OpenedGallery>;

function watch(page: Page, folder: string): Omit<OpenedGallery, "page"> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const root = `${pathToFileURL(folder).href}/`;
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (url !== `${root}index.html` && !url.startsWith("data:")) requests.push(url.replace(root, ""));
  });
  return { requests, complaints };
}

/** Starts one browser for a test file; every page is closed with it. */
export function useBrowser(): OpenGallery {
  let browser: Browser;
  const root = mkdtempSync(join(tmpdir(), "guidebook-gallery-"));
  let count = 0;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env["GUIDEBOOK_BROWSER"] ?? "",
      args: ["--no-sandbox"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(root, { recursive: true, force: true });
  });
  return async (input, contextOptions = {}, options = {}) => {
    const folder = join(root, String(count++));
    for (const path of input.guidebooks.flatMap(({ files }) => files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(
        join(folder, path),
        path.endsWith(".png") ? PICTURE : "<!doctype html><title>File</title>",
      );
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), await renderSample(input, options));
    const context = await browser.newContext({ reducedMotion: "reduce", ...contextOptions });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const watched = watch(page, folder);
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    return { page, ...watched };
  };
}
