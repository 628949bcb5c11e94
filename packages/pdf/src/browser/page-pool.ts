import type { BrowserContext, Page } from "playwright-core";

/** After so many uses, a page is replaced: a browser's memory grows with what a page has shown. */
const MOST_USES = 50;

/**
 * Keeps pages for their next use. A page that has printed before prints in a third of the time, since its process, its
 * typefaces and its compiled code are still there.
 */
export class PagePool {
  readonly #context: BrowserContext;
  readonly #idle: Page[] = [];
  readonly #uses = new WeakMap<Page, number>();

  /** @param context The profile to which the pages belong. */
  constructor(context: BrowserContext) {
    this.#context = context;
  }

  /**
   * Lends a page, which nobody else has at the time.
   *
   * @param work What to do with it.
   * @returns What the work yields; a page on which it fails is not used again.
   */
  async use<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    const page = this.#idle.pop() ?? (await this.#context.newPage());
    const uses = (this.#uses.get(page) ?? 0) + 1;
    this.#uses.set(page, uses);
    let fit = false;
    try {
      const result = await work(page);
      fit = uses < MOST_USES;
      return result;
    } finally {
      if (fit) this.#idle.push(page);
      else await page.close().catch(() => undefined);
    }
  }
}
