import { PREVIEW_ADDRESSES } from "../addresses.js";

const { models } = PREVIEW_ADDRESSES;

/**
 * Says at which address a page is shown: what is data, as people read it.
 *
 * @param path The page's path.
 * @returns A path on the server.
 */
export function addressOf(path: string): string {
  return path.endsWith(".json") ? `${models}${path}` : path;
}

/**
 * Tells what a frame shows; links in a page lead it elsewhere.
 *
 * @param frame The frame.
 * @returns The page's path and the address at which it is shown; nothing when the frame shows no page of this server,
 *   for example what a browser says of a server that has gone.
 */
export function shownIn(frame: HTMLIFrameElement): { path: string; address: string } {
  try {
    const address = frame.contentWindow?.location.pathname ?? "";
    return { path: address.startsWith(models) ? address.slice(models.length) : address, address };
  } catch {
    return { path: "", address: "" };
  }
}
