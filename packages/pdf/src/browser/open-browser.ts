import process from "node:process";
import type { Browser, BrowserType } from "playwright-core";
import { chooseBrowser } from "./choose-browser.js";
import { type BrowserOptions, listBrowsers, type NoBrowser } from "./find-browser.js";
import { loadPlaywright } from "./load-playwright.js";
import { PdfBrowser } from "./pdf-browser.js";

/** What to open. */
export interface OpenBrowserOptions extends BrowserOptions {
  /** Ends the browser when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

// Pages make no requests; should one slip through, no name leads anywhere.
const ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND"];

async function start(chromium: BrowserType, path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: process.getuid?.() !== 0,
    // Whoever opened the browser closes it; otherwise playwright would end the whole process.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * Starts a browser, to print any number of pages with it.
 *
 * @param options Which browser, and what ends it.
 * @returns The browser, to be closed by the caller, or why there is none.
 */
export async function openBrowser(options: OpenBrowserOptions = {}): Promise<PdfBrowser | NoBrowser> {
  const paths = await listBrowsers(options);
  if ("reason" in paths) return paths;
  const playwright = await loadPlaywright();
  if (playwright === undefined) return { reason: "the package playwright-core is not installed" };
  options.signal?.throwIfAborted();
  const opened = await chooseBrowser(paths, async (path) => {
    return new PdfBrowser(await start(playwright.chromium, path));
  });
  if (!("reason" in opened))
    options.signal?.addEventListener("abort", () => void opened.close(), { once: true });
  return opened;
}
