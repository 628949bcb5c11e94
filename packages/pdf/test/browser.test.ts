import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { platform } from "node:process";
import { PDFDocument } from "@cantoo/pdf-lib";
import { listControls } from "@guidebook-kit/worksheet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, makePdf, openBrowser, type PdfBrowser, printPdf } from "../src/index.js";

import { pagedWorksheet } from "./paged-worksheet.js";
import { fieldsOfQpdf } from "./read-fields.js";
import { sampleWorksheet } from "./sample-worksheet.js";

const { path } = await findBrowser();

async function open(signal?: AbortSignal): Promise<PdfBrowser> {
  const opened = await openBrowser({ signal });
  if ("reason" in opened) throw new Error(opened.reason);
  return opened;
}

const textOf = (pdf: Uint8Array): string[] =>
  execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf }).toString().split("\f").slice(0, -1);

/** Ids of the processes that this one started and that still run. */
function children(): string[] {
  return readdirSync("/proc").filter((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const [state, parent] = readFileSync(`/proc/${entry}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return parent === String(process.pid) && state !== "Z";
    } catch {
      return false;
    }
  });
}

describe.skipIf(path === undefined)("printing with a browser", () => {
  let browser: PdfBrowser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  test("fills page numbers in, on the paper that the page asks for", async () => {
    const html = await readFile(new URL("fixtures/three-pages.html", import.meta.url), "utf8");
    const { pdf, diagnostics } = await printPdf(html, { printer: browser, file: "three-pages.pdf" });
    expect(diagnostics).toEqual([]);
    const pages = textOf(pdf!);
    expect(pages).toHaveLength(3);
    expect(pages[0]).toMatch(/The second, page 2\n.*The third, page 3\n.*Page 1 of 3/s);
    expect((await PDFDocument.load(pdf!)).getPage(0).getSize()).toEqual({ width: 612, height: 792 });
    const info = execFileSync("pdfinfo", ["-"], { input: pdf! }).toString();
    expect(info).toMatch(/Tagged: +yes/);
  });

  test("checks a page number in brackets, within a sentence", async () => {
    const page = (number: string): string => `<!doctype html><html lang="en"><title>t</title><h1>One</h1>
      <p>See <a href="#end">the end<span> (page <span${number}</span>)</span></a>, please.</p>
      <h2 id="end" style="break-before: page">The end</h2></html>`;
    const right = await makePdf(page(' data-page-of="end">'), { browser, file: "a.pdf" });
    expect(right.diagnostics).toEqual([]);
    expect(textOf(right.pdf!)[0]).toContain("See the end (page 2), please.");
    const wrong = await makePdf(page(">7"), { browser, file: "a.pdf" });
    expect(wrong.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'pdf/wrong-page-reference The link "the end (page 7)" leads to page 2.',
    ]);
  });

  test("refuses files, the network and scripts, and names what was asked for", async () => {
    const html = `<!doctype html><title>t</title><p id="p">as written</p>
      <script>document.querySelector("#p").textContent = "changed"</script>
      <img src="file:///etc/hostname"><iframe src="file:///etc/passwd"></iframe>
      <img src="http://127.0.0.1:9/private.png"><link rel="stylesheet" href="https://example.org/a.css">
      <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`;
    const { pdf, diagnostics } = await printPdf(html, { printer: browser, file: "a.pdf" });
    expect(textOf(pdf!).join("")).toBe("as written\n");
    expect(diagnostics.map(({ code, message }) => `${code} ${/"(.*)"/.exec(message)?.[1]}`)).toEqual([
      "pdf/outside-request file:///etc/hostname",
      "pdf/outside-request file:///etc/passwd",
      "pdf/outside-request http://127.0.0.1:9/private.png",
      "pdf/outside-request https://example.org/a.css",
    ]);
  });

  test("makes a worksheet fillable, and checks it", async () => {
    const html = pagedWorksheet(sampleWorksheet);
    const made = await makePdf(html, { browser, file: "a.pdf", worksheet: sampleWorksheet });
    expect(made.diagnostics).toEqual([]);
    const names = listControls(sampleWorksheet).map(({ name }) => name);
    expect(fieldsOfQpdf(made.pdf!).map(({ name }) => name)).toEqual(names.sort());
  });

  test("names a box that is broken into pieces", async () => {
    const long = "a text that is longer than its line ".repeat(9);
    const html = `<!doctype html><html lang="en"><title>t</title><a href="field:team.name">${long}</a></html>`;
    const options = { browser, file: "a.pdf", worksheet: sampleWorksheet, everyControl: false };
    const { pdf, diagnostics } = await makePdf(html, options);
    expect(pdf).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^pdf\/broken-marker The box of "team\.name" is broken into [2-9] pieces\.$/),
    ]);
  });

  test("makes the same of a page, whatever it has printed before", async () => {
    const html = pagedWorksheet(sampleWorksheet);
    const make = async (page: string) => {
      const made = await makePdf(page, { browser, file: "a.pdf", picture: true });
      return { pdf: Buffer.from(made.pdf!), picture: Buffer.from(made.picture!) };
    };
    const first = await make(html);
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    await make(`<!doctype html><html lang="en">${policy}<title>Strict</title><h1>No styles</h1></html>`);
    const table = await readFile(new URL("fixtures/three-pages.html", import.meta.url), "utf8");
    const a4 = await make(table.replace("size: letter", "size: a4"));
    const [width] = Object.values((await PDFDocument.load(a4.pdf)).getPage(0).getSize());
    expect(width).toBeCloseTo(595, 0);
    const [again, sameTable] = await Promise.all([
      make(html),
      make(table.replace("size: letter", "size: a4")),
    ]);
    expect(again.pdf.equals(first.pdf)).toBe(true);
    expect(again.picture.equals(first.picture)).toBe(true);
    expect(sameTable.pdf.equals(a4.pdf)).toBe(true);
  });

  test("draws the first sheet as it is on paper", async () => {
    const html = `<!doctype html><title>t</title><style>@page{size:letter;margin:0}body{margin:0}
      div{height:11in;background:#0b6672;break-after:page}</style><div></div><p>second</p>`;
    const { picture } = await makePdf(html, { browser, file: "a.pdf", picture: true });
    const size = new DataView(picture!.buffer, picture!.byteOffset);
    expect(new TextDecoder("latin1").decode(picture!.subarray(1, 4))).toBe("PNG");
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([816, 1056]);
  });
});

describe.skipIf(path === undefined || platform !== "linux")("a browser's end", () => {
  test("comes with its signal, and leaves no process behind", async () => {
    const before = children();
    const controller = new AbortController();
    const browser = await open(controller.signal);
    const started = children().filter((id) => !before.includes(id));
    expect(started.length).toBeGreaterThan(0);
    const printing = browser.print("<!doctype html><title>t</title>");
    controller.abort();
    await printing.catch(() => undefined);
    await browser.close();
    await expect.poll(() => children().filter((id) => started.includes(id))).toEqual([]);
    expect(browser.running).toBe(false);
  });

  test("has come when the signal was aborted before", async () => {
    const before = children();
    await expect(open(AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
    expect(children()).toEqual(before);
  });
});
