import { readFileSync } from "node:fs";
import { openChromium } from "../../measure/open-chromium.mjs";
import { expandSelectors } from "./expand-selectors.mjs";

const POLYFILL = readFileSync(
  new URL("../../node_modules/pagedjs/dist/paged.polyfill.min.js", import.meta.url),
  "utf8",
);

/** Its script may not run under the page's own policy. */
const POLICY = /<meta http-equiv="?Content-Security-Policy[^>]*>/i;

/**
 * Prints pages that Paged.js has laid out in the same Chromium.
 *
 * @returns `print(html)` → PDF, `close()`.
 */
export async function openWay() {
  const browser = await openChromium();
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const print = async (html) => {
    await page.goto("about:blank");
    await page.setContent(expandSelectors(html.replace(POLICY, "")), { waitUntil: "load" });
    await page.addScriptTag({ content: `window.PagedConfig = { auto: false };${POLYFILL}` });
    await page.evaluate(() => window.PagedPolyfill.preview());
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { pdf };
  };
  return { print, close: () => browser.close() };
}
