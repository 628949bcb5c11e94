import { GuidebookError } from "@guidebook-kit/core";
import type { OpenedPdfMaker } from "./pdf-maker.js";

/**
 * Starts the browser that makes PDFs. What it takes is loaded only now.
 *
 * @param browser Path of the browser; found by itself when undefined.
 * @returns The maker; where there is no browser at all, why there is none: then everything else is made.
 * @throws GuidebookError `cli/no-browser` when the browser that somebody named is not there.
 */
export async function requirePdfMaker(browser: string | undefined): Promise<OpenedPdfMaker> {
  const { openPdfMaker } = await import("./open-pdf-maker.js");
  const opened = await openPdfMaker(browser);
  if (browser === undefined || opened.withoutPdf === undefined) return opened;
  throw new GuidebookError("cli/no-browser", opened.withoutPdf);
}
