import type { Browser, BrowserContext } from "playwright-core";
import { drawFirstPage } from "../picture/draw-first-page.js";
import type { StartedBrowser } from "./choose-browser.js";
import { lockContext } from "./lock-context.js";
import { type PrintedPage, printPage } from "./print-page.js";

/** A running browser that prints pages without any access to files, network or scripts. */
export class PdfBrowser implements StartedBrowser {
  readonly #browser: Browser;
  #contexts: Promise<{ paper: BrowserContext; drawing: BrowserContext }> | undefined;

  /** @param browser A running Chromium; from now on this object's own. */
  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** For example `131.0.6778.85`. */
  get version(): string {
    return this.#browser.version();
  }

  /** False once it was closed or has crashed. */
  get running(): boolean {
    return this.#browser.isConnected();
  }

  /**
   * Prints a page; several may be printed at the same time.
   *
   * @param html A whole page, which holds all that it needs.
   * @returns The PDF as the browser writes it, and the addresses that the page was refused.
   */
  async print(html: string): Promise<PrintedPage> {
    return printPage((await this.#open()).paper, html);
  }

  /**
   * Draws the first page of a PDF as it looks on paper.
   *
   * @param pdf The PDF.
   * @param width Width in pixels; the height follows.
   * @returns A PNG.
   */
  async draw(pdf: Uint8Array, width: number): Promise<Uint8Array> {
    return drawFirstPage((await this.#open()).drawing, pdf, width);
  }

  /** Ends the browser; once is enough, more do no harm. */
  async close(): Promise<void> {
    await this.#browser.close();
  }

  #open(): Promise<{ paper: BrowserContext; drawing: BrowserContext }> {
    this.#contexts ??= Promise.all([
      lockContext(this.#browser, { scripts: false }),
      // Runs the drawing program of this package, and shows it nothing but a PDF that was printed here.
      lockContext(this.#browser, { scripts: true }),
    ]).then(([paper, drawing]) => ({ paper, drawing }));
    return this.#contexts;
  }
}
