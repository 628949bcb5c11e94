import { diagnose } from "@guidebook-kit/core";
import {
  BROWSER_VARIABLE,
  type MadePdf,
  makePdf,
  OLDEST_BROWSER,
  type OpenBrowserOptions,
  openBrowser,
  type PdfBrowser,
  pdfDiagnostics,
} from "@guidebook-kit/pdf";
import type { PagedPage, PdfMaker } from "./pdf-maker.js";

const REMEDY = `Install Chrome, Edge or Chromium ${OLDEST_BROWSER} or newer, or name one with --browser or in ${BROWSER_VARIABLE}.`;

/** Starts its browser when the first page comes, and a new one when it has crashed. */
class LazyPdfMaker implements PdfMaker {
  readonly #options: OpenBrowserOptions;
  #opening: ReturnType<typeof openBrowser> | undefined;
  withoutPdf: string | undefined;

  constructor(options: OpenBrowserOptions) {
    this.#options = options;
  }

  async #browser(): Promise<PdfBrowser | undefined> {
    this.#opening ??= openBrowser(this.#options);
    const opened = await this.#opening;
    if (!("reason" in opened)) return opened;
    this.withoutPdf = `No PDFs were made: ${opened.reason}. ${REMEDY}`;
    return undefined;
  }

  async make({ html, file, picture }: PagedPage): Promise<MadePdf | undefined> {
    let failure: unknown;
    // A crash is often the crash of a browser that has run for long: a new one gets one more chance.
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const browser = await this.#browser();
      if (browser === undefined) return undefined;
      try {
        return await makePdf(html, { browser, file, picture });
      } catch (error) {
        this.#options.signal?.throwIfAborted();
        failure = error;
        await browser.close();
        this.#opening = undefined;
      }
    }
    const reason = failure instanceof Error ? (failure.message.split("\n", 1)[0] ?? "") : String(failure);
    return { diagnostics: [diagnose(pdfDiagnostics.printFailed, { reason }, { file })] };
  }

  async close(): Promise<void> {
    const opened = await this.#opening;
    if (opened !== undefined && !("reason" in opened)) await opened.close();
  }
}

/**
 * Gets ready to make PDFs; a browser is started only once there is a page.
 *
 * @param options Which browser, and what stops it.
 * @returns What makes PDFs, to be closed by the caller.
 */
export function openPdfMaker(options: OpenBrowserOptions): PdfMaker {
  return new LazyPdfMaker(options);
}
