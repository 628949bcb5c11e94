import { SHOW_TEXT } from "./operator-kinds.js";
import type { ScannedContent } from "./scan-operators.js";

/** Chromium writes sizes in pixels of CSS. */
const POINTS_PER_PIXEL = 0.75;

const SIZE = /([\d.]+)\s+Tf$/;

/**
 * Finds the size of most of a document's text.
 *
 * @param contents The pages' content streams, as Chromium writes them.
 * @returns The size in points; undefined when there is no text.
 */
export function bodyTextSize(contents: readonly ScannedContent[]): number | undefined {
  const decoder = new TextDecoder("latin1");
  const shown = new Map<number, number>();
  for (const { bytes, operators } of contents) {
    let size = 0;
    for (const { name, start, end } of operators) {
      if (name === "Tf") size = Number(SIZE.exec(decoder.decode(bytes.subarray(start, end)))?.[1] ?? 0);
      else if (SHOW_TEXT.has(name)) shown.set(size, (shown.get(size) ?? 0) + end - start);
    }
  }
  const [most] = [...shown].sort(([, left], [, right]) => right - left);
  return most === undefined ? undefined : most[0] * POINTS_PER_PIXEL;
}
