import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type MeasuredPage, measurePages } from "./measure-pages.js";

/** What a browser prints. */
export interface PrintedFile {
  /** The text of each page. */
  readonly pages: readonly string[];
  /** The link annotations that mark fields, each as often as it stands in the PDF; lengths in points. */
  readonly markers: readonly { readonly name: string; readonly width: number; readonly height: number }[];
}

/** What the browser of a test file can do. */
export interface TestBrowser {
  readonly open: (html: string) => Promise<Page>;
  readonly print: (html: string) => Promise<PrintedFile>;
  readonly measure: (html: string) => Promise<MeasuredPage[]>;
}

function readMarkers(pdf: string): PrintedFile["markers"] {
  const annotations = pdf.matchAll(/\/Rect \[([-\d. ]+)\]\s*\/A <<[^>]*?\/URI \(field:([^)]*)\)/g);
  return [...annotations].map(([, rectangle = "", name = ""]) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = rectangle.split(" ").map(Number);
    return { name: decodeURIComponent(name), width: right - left, height: top - bottom };
  });
}

/** Starts one browser for a test file. */
export function useBrowser(): TestBrowser {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "guidebook-print-"));
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
  const open = async (html: string): Promise<Page> => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.emulateMedia({ media: "print" });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  };
  const printTo = async (html: string): Promise<{ file: string; pdf: Buffer }> => {
    const page = await open(html);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    await page.close();
    const file = join(folder, `printed-${count++}.pdf`);
    await writeFile(file, pdf);
    return { file, pdf };
  };
  const readPrinted = async (html: string): Promise<PrintedFile> => {
    const { file, pdf } = await printTo(html);
    const { stdout } = await promisify(execFile)("pdftotext", ["-layout", file, "-"]);
    return { pages: stdout.split("\f").slice(0, -1), markers: readMarkers(pdf.toString("latin1")) };
  };
  const printed = new Map<string, Promise<PrintedFile>>();
  // Several tests look at the same pages; printing them takes a second each time.
  const print = (html: string): Promise<PrintedFile> => {
    const found = printed.get(html) ?? readPrinted(html);
    printed.set(html, found);
    return found;
  };
  const measure = async (html: string): Promise<MeasuredPage[]> => {
    const { file, pdf } = await printTo(html);
    return measurePages(file, pdf);
  };
  return { open, print, measure };
}
