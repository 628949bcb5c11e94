// The worksheet of dimension 10 as our form, and with the same fields in the form libraries that make forms from JSON.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readDimensionTen } from "./content/dimension-ten.mjs";
import { makePages } from "./form-beside-peers/make-pages.mjs";
import { countPage, loadPage } from "./form-beside-peers/measure-page.mjs";
import { median } from "./measure/median.mjs";
import { openChromium } from "./measure/open-chromium.mjs";
import { printTable } from "./measure/print-table.mjs";

const LOADS = 7;

const browser = await openChromium();
const folder = mkdtempSync(join(tmpdir(), "form-beside-peers-"));
try {
  const pages = await makePages(readDimensionTen());
  const measured = await measureAll(pages);
  report(measured, browser.version());
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

async function measureAll(pages) {
  const measured = [];
  for (const [index, page] of pages.entries()) {
    const file = join(folder, `${index}.html`);
    writeFileSync(file, page.html);
    const url = pathToFileURL(file).href;
    measured.push({ ...page, url, ...(await countPage(browser, url)), loads: [] });
  }
  // The pages take turns, so that whatever else the machine does falls on all of them.
  for (let round = 0; round < LOADS; round += 1) {
    for (const { url, controls, loads } of measured) loads.push(await loadPage(browser, url, controls));
  }
  return measured.map((page) => ({
    ...page,
    ready: median(page.loads.map(({ ready }) => ready)),
    heap: median(page.loads.map(({ heap }) => heap)),
  }));
}

function report(measured, version) {
  const [ours] = measured;
  const row = (head, value) => [head, ...measured.map(value)];
  const compared = (key, show) => (page) =>
    page === ours ? show(page[key]) : `${show(page[key])} (${(page[key] / ours[key]).toFixed(1)} ×)`;
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
  printTable(
    `One worksheet, four forms; Chromium ${version}, medians of ${LOADS} loads from a disk, × ours in brackets`,
    [
      ["", ...measured.map(({ name }) => name)],
      row("controls at first", ({ controls }) => String(controls)),
      row("controls without JavaScript", ({ withoutScripts }) => String(withoutScripts)),
      row("axe, WCAG 2.2 A and AA: elements at fault", ({ faults }) => String(faults)),
      row("axe, the same: elements to look at", ({ unsure }) => String(unsure)),
      row("requests", ({ requests }) => String(requests)),
      row("script, gzip", compared("scriptBytes", kilobytes)),
      row("whole file", compared("bytes", kilobytes)),
      row("whole file, gzip", compared("gzipBytes", kilobytes)),
      row(
        "ready, 4 × slowed processor",
        compared("ready", (milliseconds) => `${milliseconds.toFixed(0)} ms`),
      ),
      row(
        "JavaScript heap when ready",
        compared("heap", (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`),
      ),
    ],
  );
  console.log("  Ours folds blank rows away until somebody adds a row; without JavaScript all are there.");
}
