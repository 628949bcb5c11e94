import { openChromium } from "../../measure/open-chromium.mjs";

/**
 * Prints pages as Chromium does by itself, with the same settings as ours.
 *
 * @returns `print(html)` → PDF, `close()`.
 */
export async function openWay() {
  const browser = await openChromium();
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.emulateMedia({ media: "print" });
  const print = async (html) => {
    await page.goto("about:blank");
    await page.setContent(html, { waitUntil: "load" });
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
