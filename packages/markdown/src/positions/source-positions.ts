import type { Position } from "@guidebook-kit/core";

/** Gives the range between two offsets. */
export type RangeOf = (start: number, end: number) => Position;

/**
 * Makes offsets into lines and columns.
 *
 * @param text The text that the offsets count in.
 * @returns A function from two offsets to a range.
 */
export function createRangeOf(text: string): RangeOf {
  let starts: number[] | undefined;
  const pointAt = (offset: number) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return (start, end) => ({ start: pointAt(start), end: pointAt(end) });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = text.includes("\r") ? /\r\n|\r|\n/g : /\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}
