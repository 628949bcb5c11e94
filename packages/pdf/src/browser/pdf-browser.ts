import type { Browser } from "playwright-core";
import { drawFirstPage } from "../picture/draw-first-page.js";
import type { StartedBrowser } from "./choose-browser.js";
import { lockContext } from "./lock-context.js";
import { PagePool } from "./page-pool.js";
import { type PrintedPage, printPage } from "./print-page.js";

/** A running browser that prints pages without any access to files, network or scripts. */
export class PdfBrowser implements StartedBrowser {
  readonly #browser: Browser;
  #paper: Promise<PagePool> | undefined;
  #drawing: Promise<PagePool> | undefined;

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
    this.#paper ??= this.#openPool(false);
    return (await this.#paper).use((page) => printPage(page, html));
  }

  /**
   * Draws the first page of a PDF as it looks on paper.
   *
   * @param pdf The PDF.
   * @param width Width in pixels; the height follows.
   * @returns A PNG.
   */
  async draw(pdf: Uint8Array, width: number): Promise<Uint8Array> {
    // Runs the drawing program of this package, and shows it nothing but a PDF that was printed here.
    this.#drawing ??= this.#openPool(true);
    return (await this.#drawing).use((page) => drawFirstPage(page, pdf, width));
  }

  /** Ends the browser; once is enough, more do no harm. */
  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #openPool(scripts: boolean): Promise<PagePool> {
    return new PagePool(await lockContext(this.#browser, { scripts }));
  }
}
