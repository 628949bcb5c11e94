import type { ConsoleMessage, Page, Request } from "playwright-core";

/** What a browser makes of a page. */
export interface PrintedPage {
  readonly pdf: Uint8Array;
  /** Addresses outside the page that it asked for and did not get. */
  readonly refused: readonly string[];
}

/** Longer than any guidebook takes on a slow machine. */
const DEADLINE = 180_000;

const BLANK = "about:blank";
const LOCAL = /^Not allowed to load local resource: (.+)$/;
const INSIDE = /^(?:data|about|blob):/;

/** Collects what the page asks for: most of it is a request, but a file in a frame is only complained about. */
function collectRefused(page: Page): { readonly refused: ReadonlySet<string>; readonly stop: () => void } {
  const refused = new Set<string>();
  const onRequest = (request: Request): void => {
    if (!INSIDE.test(request.url())) refused.add(request.url());
  };
  const onConsole = (message: ConsoleMessage): void => {
    const address = LOCAL.exec(message.text())?.[1];
    if (address !== undefined) refused.add(address);
  };
  page.on("request", onRequest).on("console", onConsole);
  return { refused, stop: () => void page.off("request", onRequest).off("console", onConsole) };
}

async function withDeadline<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the browser does not finish")), DEADLINE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Prints a page on the paper that its own CSS asks for.
 *
 * @param page A page without scripts and network; what it showed before is gone.
 * @param html What it is to show.
 * @returns A tagged PDF with an outline, and what the page was refused.
 */
export async function printPage(page: Page, html: string): Promise<PrintedPage> {
  const { refused, stop } = collectRefused(page);
  try {
    page.setDefaultTimeout(DEADLINE);
    // Only a new document forgets what an earlier one forbade: its policy would refuse the styles of the next.
    await page.goto(BLANK);
    // A typeface that only print styles ask for is not loaded on a screen.
    await page.emulateMedia({ media: "print" });
    await page.setContent(html, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await withDeadline(
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
    return { pdf: new Uint8Array(pdf), refused: [...refused].sort() };
  } finally {
    stop();
  }
}
