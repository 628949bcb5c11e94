import { exit, getuid } from "node:process";
import { chromium } from "playwright-core";
import { findBrowser } from "../../../packages/pdf/dist/index.js";

/**
 * Finds the browser to measure with; without one, the benchmark ends with a line that says what to do.
 *
 * @returns Its path.
 */
export async function chromiumPath() {
  const found = await findBrowser();
  if (!("reason" in found)) return found.path;
  console.error(
    `This benchmark needs a browser: ${found.reason}. Install Chromium, Chrome or Edge, or name one in GUIDEBOOK_BROWSER.`,
  );
  exit(1);
}

/**
 * Starts that browser.
 *
 * @returns A browser of playwright.
 */
export async function openChromium() {
  // Chromium refuses its sandbox to root.
  return chromium.launch({ executablePath: await chromiumPath(), chromiumSandbox: getuid?.() !== 0 });
}
