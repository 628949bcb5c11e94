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
 * Listens to the server, for as long as the page is open: when the server goes and comes back, so does this.
 *
 * @param listener What to do.
 */
export function listen(listener: Listener): void {
  const events = new EventSource(PREVIEW_ADDRESSES.events);
  events.addEventListener("message", ({ data }) => listener.heard(JSON.parse(String(data)) as PreviewState));
  events.addEventListener("error", () => {
    // Browsers differ in whether, and after how long, they try again themselves.
    events.close();
    listener.lost();
    setTimeout(() => listen(listener), AGAIN);
  });
}
