import { PREVIEW_ADDRESSES } from "../addresses.js";
import type { PreviewState } from "../preview-page.js";

/** After so long, a server that has gone is asked again, in milliseconds. */
const AGAIN = 1000;

/** What to do with what the server tells. */
export interface Listener {
  readonly heard: (state: PreviewState) => void;
  /** The server has gone. */
  readonly lost: () => void;
}

/**
 * Listens to the server for as long as the page is open: when the server goes and comes back, so does this. A tab that
 * nobody looks at does not listen, since a browser opens only six connections to a server, and tabs may be many; it
 * hears all as soon as somebody looks.
 *
 * @param listener What to do.
 */
export function listen(listener: Listener): void {
  let events: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(again);
    events?.close();
    events = undefined;
  };
  const start = (): void => {
    stop();
    if (document.visibilityState === "hidden") return;
    events = new EventSource(PREVIEW_ADDRESSES.events);
    events.addEventListener("message", ({ data }) =>
      listener.heard(JSON.parse(String(data)) as PreviewState),
    );
    events.addEventListener("error", () => {
      // Browsers differ in whether, and after how long, they try again themselves.
      stop();
      listener.lost();
      again = setTimeout(start, AGAIN);
    });
  };
  document.addEventListener("visibilitychange", start);
  start();
}
