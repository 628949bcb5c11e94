import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What a team fills in: no buttons, and none of the shadows with which a library measures a text's height. */
const CONTROLS =
  "input:not([type=hidden],[type=button],[type=submit],[type=file]), textarea:not([aria-hidden=true]), select";

const SLOWED = 4;

/** A page is ready when its last field can be used: all fields are there, and the frame after that was drawn. */
function watchReady({ selector, expected }) {
  const look = () => {
    const there =
      document.readyState === "complete" && document.querySelectorAll(selector).length >= expected;
    if (!there) return void requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => (window.benchReady = performance.now())));
  };
  look();
}

const countVisible = (selector) =>
  [...document.querySelectorAll(selector)].filter((control) => control.checkVisibility()).length;

const countNodes = (results) => results.reduce((sum, { nodes }) => sum + nodes.length, 0);

/** Waits until the number of controls has not changed for a second, and counts them. */
async function countControls(page) {
  await page.waitForFunction(countVisible, CONTROLS, { timeout: 60_000 });
  let count = 0;
  for (;;) {
    const now = await page.evaluate(countVisible, CONTROLS);
    if (now === count) return now;
    count = now;
    await page.waitForTimeout(1000);
  }
}

/** Does some work with a page of its own, which the work opens; what goes wrong in the page ends the benchmark. */
async function withPage({ browser, url, scripts = true }, work) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, offline: true });
  const errors = [];
  context.on("weberror", (error) => errors.push(error.error()));
  try {
    const page = await context.newPage();
    return await work(page, () => page.goto(url));
  } catch (error) {
    throw errors[0] ?? error;
  } finally {
    await context.close();
  }
}

/**
 * Counts what does not change from load to load.
 *
 * @param browser The browser.
 * @param url The page.
 * @returns How many controls it shows, with scripts and without, what it asks other
 *   places for, on how many elements axe-core finds a violation of WCAG 2.2 A or AA, and of how many it is not sure.
 */
export async function countPage(browser, url) {
  const requests = new Set();
  const shown = await withPage({ browser, url }, async (page, open) => {
    page.on("request", (request) => void requests.add(request.url()));
    await open();
    const controls = await countControls(page);
    // Playwright puts the script into the page past its content security policy.
    await page.evaluate(AXE);
    const found = await page.evaluate(
      (tags) => window.axe.run(document, { runOnly: { type: "tag", values: tags } }),
      WCAG,
    );
    return { controls, faults: countNodes(found.violations), unsure: countNodes(found.incomplete) };
  });
  const withoutScripts = await withPage({ browser, url, scripts: false }, async (page, open) => {
    await open();
    return page.evaluate(countVisible, CONTROLS);
  });
  const outside = [...requests].filter((address) => !/^(?:file|data|blob):/.test(address));
  return { ...shown, withoutScripts, requests: outside.length };
}

/**
 * Loads a page once on a slowed-down processor.
 *
 * @param browser The browser.
 * @param url The page.
 * @param expected How many controls it will show.
 * @returns Milliseconds until it is ready, and the bytes of JavaScript heap after that.
 */
export async function loadPage(browser, url, expected) {
  return withPage({ browser, url }, async (page, open) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    await page.addInitScript(watchReady, { selector: CONTROLS, expected });
    await open();
    await page.waitForFunction(() => window.benchReady !== undefined, undefined, { timeout: 120_000 });
    const ready = await page.evaluate(() => window.benchReady);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await session.send("HeapProfiler.enable");
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
    return { ready, heap };
  });
}
