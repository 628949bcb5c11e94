import { stat } from "node:fs/promises";
import { textDigest } from "../library/open-files.js";
import type { OpenedPdfMaker, PdfMaker } from "./pdf-maker.js";
import { requirePdfMaker } from "./require-pdf-maker.js";

/** The browser of a build, which is started when the first page is to become a PDF. */
export interface PdfSetup {
  /** Tells the browser from any other; undefined when no PDFs are made. */
  readonly browser: string | undefined;
  /** Gives the maker of PDFs; undefined when none are to be made. */
  readonly open: () => Promise<PdfMaker | undefined>;
  /** Why no PDFs are made although they are wanted, as far as that is known. */
  readonly withoutPdf: () => string | undefined;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

/** What tells the browsers at hand from others: a new version has another size or date. */
async function identifyBrowsers(paths: readonly string[]): Promise<string> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(path);
      return [path, size, mtimeMs];
    }),
  );
  return textDigest(JSON.stringify(found));
}

/**
 * Looks for the browser of a build without starting it.
 *
 * @param wanted Whether PDFs are to be made.
 * @param browser Path of the browser; found by itself when undefined.
 * @returns The browser.
 * @throws GuidebookError `cli/no-browser` when the named browser is not there.
 */
export async function setUpPdf(wanted: boolean, browser: string | undefined): Promise<PdfSetup> {
  let opening: Promise<OpenedPdfMaker> | undefined;
  let withoutPdf: string | undefined;
  const open = async (): Promise<PdfMaker | undefined> => {
    opening ??= requirePdfMaker(browser);
    const opened = await opening;
    withoutPdf = opened.withoutPdf;
    return opened.maker;
  };
  const close = async (): Promise<void> => (await opening)?.maker?.close();
  const setup = { open, close, withoutPdf: () => withoutPdf };
  if (!wanted) return { ...setup, browser: undefined, open: async () => undefined };
  const { listBrowsers } = await import("@guidebook-kit/pdf");
  const paths = await listBrowsers({ browser });
  if ("reason" in paths) {
    await open();
    return { ...setup, browser: undefined };
  }
  return { ...setup, browser: await identifyBrowsers(paths) };
}
