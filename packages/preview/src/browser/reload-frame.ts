/** So long a page may take to lay itself out again after it has loaded, in milliseconds. */
const SETTLING = 1000;

/** What somebody has unfolded, told by its words: the text around it may have changed. */
function unfolded(document: Document): Set<string> {
  const open = document.querySelectorAll("details[open] > summary");
  return new Set([...open].map(({ textContent }) => textContent ?? ""));
}

function unfold(document: Document, wanted: ReadonlySet<string>): void {
  for (const details of document.querySelectorAll("details")) {
    if (wanted.has(details.querySelector("summary")?.textContent ?? "")) details.open = true;
  }
}

/** Scrolls until the page is where it was, or has had its time. */
function scrollBack(page: Window, { left, top }: { readonly left: number; readonly top: number }): void {
  const begun = performance.now();
  const settle = (): void => {
    page.scrollTo({ left, top, behavior: "instant" });
    const there = Math.abs(page.scrollY - top) < 1;
    if (!there && performance.now() - begun < SETTLING) requestAnimationFrame(settle);
  };
  settle();
}

/**
 * Loads the page in a frame again and brings it back to where it was: what was unfolded, and how far it was scrolled.
 * What somebody has typed is the page's own to keep.
 *
 * @param frame The frame; its page is of this server.
 */
export function reloadFrame(frame: HTMLIFrameElement): void {
  const { contentWindow: page, contentDocument } = frame;
  if (page === null || contentDocument === null) return;
  const place = { left: page.scrollX, top: page.scrollY };
  const wanted = unfolded(contentDocument);
  frame.addEventListener(
    "load",
    () => {
      if (frame.contentWindow === null || frame.contentDocument === null) return;
      unfold(frame.contentDocument, wanted);
      scrollBack(frame.contentWindow, place);
    },
    { once: true },
  );
  page.location.reload();
}
