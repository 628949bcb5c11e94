/** Pages for paper, which say nothing of how they stand on a screen. */
const PAPER = /\/(?:worksheet|guidebook)\.[a-z0-9-]+\.html$/;

/** Sheets on a desk, as wide as Letter paper and its margins, so that lines break as in print. */
const DESK = `
@media screen {
  body { background: #d8d2c2; }
  .sheet {
    box-sizing: content-box;
    inline-size: 6.75in;
    min-block-size: 9.4in;
    margin: 24px auto;
    padding: 0.8in 0.95in 0.8in 0.8in;
  }
  .sheet:not(.cover) { background: #fff; }
  .cover { box-sizing: border-box; inline-size: 8.5in; min-block-size: 11in; padding: 58pt 58pt 30pt; }
}
@media screen and (prefers-color-scheme: dark) { body { background: #12191b; } }
@media screen and (max-width: 54rem) { .sheet { zoom: 0.85; } }
@media screen and (max-width: 46rem) { .sheet { zoom: 0.7; margin-block: 12px; } }
@media screen and (max-width: 38rem) { .sheet { zoom: 0.55; } }
@media screen and (max-width: 29rem) { .sheet { zoom: 0.44; } }`;

function layOnDesk(document: Document, view: Window & typeof globalThis): void {
  const style = new view.CSSStyleSheet();
  style.replaceSync(DESK);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}

/** The link that an event happened to; what stands in the frame has classes of its own. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const [first] = event.composedPath();
  const element = first as Partial<Element> | undefined;
  return element?.closest?.<HTMLAnchorElement>("a[href]") ?? undefined;
}

/** Opens what leads elsewhere in a tab of its own: in the frame, other sites refuse to be shown. */
function openElsewhere(event: Event): void {
  const link = linkOf(event);
  if (link === undefined || link.origin === location.origin) return;
  event.preventDefault();
  // The marks of fields in pages for print have addresses that no browser knows.
  if (/^(?:https?|mailto):$/.test(link.protocol)) open(link.href, "_blank", "noopener,noreferrer");
}

/**
 * Makes a page in a frame fit for being looked at, without changing it: pages for paper lie on a desk, and links to
 * other sites open a tab.
 *
 * @param frame The frame; its page is of this server.
 * @param path The page's path.
 */
export function dressPage(frame: HTMLIFrameElement, path: string): void {
  const { contentDocument, contentWindow } = frame;
  if (contentDocument === null || contentWindow === null) return;
  if (PAPER.test(path)) layOnDesk(contentDocument, contentWindow as Window & typeof globalThis);
  contentDocument.addEventListener("click", openElsewhere);
}
