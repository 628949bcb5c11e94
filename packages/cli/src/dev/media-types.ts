import { posix } from "node:path";

/** What the kinds of made files are called; anything else is given away as bytes. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
};

/**
 * Names the kind of a file.
 *
 * @param path Its path.
 * @returns A media type.
 */
export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[posix.extname(path)] ?? "application/octet-stream";
}
