import { diagnose } from "@guidebook-kit/core";
import {
  BROWSER_VARIABLE,
  makePdf,
  OLDEST_BROWSER,
  openBrowser,
  type PdfBrowser,
  pdfDiagnostics,
} from "@guidebook-kit/pdf";
import type { MadePdf, OpenedPdfMaker, PdfMaker, PdfRequest } from "./pdf-maker.js";

const REMEDY = `Install Chrome, Edge or Chromium ${OLDEST_BROWSER} or newer, or name one with --browser or in ${BROWSER_VARIABLE}.`;

/** The pages that are for filling in; a guidebook's pages need no fields. */
const WORKSHEET = /(?:^|\/)worksheet\.[^/]*$/;

/** Makes PDFs with one browser, and with a new one when that has crashed. */
class BrowserPdfMaker implements PdfMaker {
  #browser: PdfBrowser;
  readonly #path: string | undefined;
  #replacing: Promise<PdfBrowser | undefined> | undefined;
  #closed = false;

  constructor(browser: PdfBrowser, path: string | undefined) {
    this.#browser = browser;
    this.#path = path;
  }

  async make(html: string, request: PdfRequest): Promise<MadePdf> {
    const used = this.#browser;
    const first = await this.#try(html, request, used);
    if (first.reason === undefined || this.#closed) return first;
    // Often the crash of a browser that has run for long; a new one gets one chance.
    const fresh = await this.#replace(used);
    return fresh === undefined ? first : this.#try(html, request, fresh);
  }

  async #try(html: string, request: PdfRequest, browser: PdfBrowser): Promise<MadePdf & { reason?: string }> {
    try {
      const { everyControl = WORKSHEET.test(request.file) } = request;
      return await makePdf(html, { ...request, everyControl, browser });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const reason = text.split("\n", 1)[0] ?? text;
      const { file } = request;
      return { reason, diagnostics: [diagnose(pdfDiagnostics.printFailed, { reason }, { file })] };
    }
  }

  /** Gives the browser that takes the place of a failed one: the same to all pages that failed with it. */
  async #replace(failed: PdfBrowser): Promise<PdfBrowser | undefined> {
    if (this.#browser !== failed) return this.#browser;
    this.#replacing ??= this.#reopen(failed).finally(() => {
      this.#replacing = undefined;
    });
    return this.#replacing;
  }

  async #reopen(failed: PdfBrowser): Promise<PdfBrowser | undefined> {
    await failed.close().catch(() => undefined);
    const opened = await openBrowser({ browser: this.#path });
    if ("reason" in opened) return undefined;
    this.#browser = opened;
    if (!this.#closed) return opened;
    await opened.close();
    return undefined;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#browser.close();
  }
}

/**
 * Starts the browser that makes PDFs.
 *
 * @param browser Path of the browser; found by itself when undefined.
 * @returns The maker, or why there is none.
 */
export async function openPdfMaker(browser: string | undefined): Promise<OpenedPdfMaker> {
  const opened = await openBrowser({ browser });
  if (!("reason" in opened)) return { maker: new BrowserPdfMaker(opened, browser) };
  return { withoutPdf: `No PDFs were made: ${opened.reason}. ${REMEDY}` };
}
