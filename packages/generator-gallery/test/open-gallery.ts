import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ContentInput } from "@guidebook-kit/generator";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { GalleryOptions } from "../src/index.js";
import { renderSample } from "./sample-gallery.js";

/** Names under which a Chromium is installed, for runs that `npm test` did not start. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

/** A picture of one point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findBrowser(): string {
  const named = process.env["GUIDEBOOK_BROWSER"];
  if (named !== undefined) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun);
  if (found === undefined) throw new Error("No browser: run `npm test`, or name one in GUIDEBOOK_BROWSER.");
  return found;
}

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
    browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
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
    const page = await context.newPage();
    const watched = watch(page, folder);
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    return { page, ...watched };
  };
}
