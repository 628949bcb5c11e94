/** So long a page may take to lay itself out again after it has loaded, in milliseconds. */
const SETTLING = 1000;

/**
 * Loads the page in a frame again and brings it back to where it was scrolled to. What somebody has typed is the
 * page's own to keep.
 *
 * @param frame The frame; its page is of this server.
 */
export function reloadFrame(frame: HTMLIFrameElement): void {
  const page = frame.contentWindow;
  if (page === null) return;
  const { scrollX, scrollY } = page;
  frame.addEventListener(
    "load",
    () => {
      const loaded = frame.contentWindow;
      const begun = performance.now();
      const settle = (): void => {
        loaded?.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
        const there = loaded === null || Math.abs(loaded.scrollY - scrollY) < 1;
        if (!there && performance.now() - begun < SETTLING) requestAnimationFrame(settle);
      };
      settle();
    },
    { once: true },
  );
  page.location.reload();
}
