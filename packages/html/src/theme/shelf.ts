import type { Dimension } from "@guidebook-kit/core";

/** One spine on the shelf of dimensions. */
export interface Spine {
  readonly number: number;
  readonly title: string;
  /** Height as a part of the tallest spine's, above 0.6 and up to 1. */
  readonly height: number;
}

/** Books on a shelf differ in height; which one is how tall carries no meaning. */
const HEIGHTS = [0.72, 0.8, 0.76, 0.84, 0.7, 0.78, 0.74, 0.82, 0.75, 0.8] as const;

/**
 * Gives the spines of a framework's shelf.
 *
 * @param dimensions The framework's dimensions.
 * @param current Number of the dimension that stands out; none by default.
 * @returns One spine per dimension, in order of their numbers; the current one is the tallest.
 */
export function shelfSpines(dimensions: readonly Dimension[], current?: number): Spine[] {
  return dimensions
    .toSorted((left, right) => left.number - right.number)
    .map(({ number, title }, index) => ({
      number,
      title,
      height: number === current ? 1 : (HEIGHTS[index % HEIGHTS.length] ?? 1),
    }));
}

const PITCH = 8;
const BOARD = 32;

/**
 * Draws the mark: the shelf with one spine filled.
 *
 * @param dimensions The framework's dimensions.
 * @param current Number of the dimension that stands out.
 * @param color CSS colour of the filled spine; the accent by default.
 * @returns An SVG element, 34 units high, hidden from assistive technology: the number stands in words beside it.
 */
export function shelfMark(dimensions: readonly Dimension[], current: number, color = "var(--acc)"): string {
  const spines = shelfSpines(dimensions, current).map((spine, index) => {
    const height = Math.round(spine.height * 280) / 10;
    const left = index * PITCH;
    if (spine.number === current)
      return `<rect x="${left}" y="0" width="7" height="${BOARD}" fill="${color}"/>`;
    return (
      `<rect x="${left + 0.75}" y="${BOARD - height + 0.75}" width="5.5" height="${height - 1.5}" ` +
      'fill="none" stroke="currentColor" stroke-width="1.5"/>'
    );
  });
  const width = Math.max(spines.length * PITCH - 1, 1);
  return (
    `<svg class="shelf" viewBox="0 0 ${width} 34" width="${width}" height="34" aria-hidden="true" focusable="false">` +
    `${spines.join("")}<rect x="0" y="${BOARD}" width="${width}" height="2" fill="currentColor"/></svg>`
  );
}
