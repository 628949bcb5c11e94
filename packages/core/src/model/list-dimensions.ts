import type { Dimension } from "./dimension.js";

/**
 * Lists dimensions for people who look for one.
 *
 * @param dimensions Dimensions of a framework.
 * @returns One indented line for each: its number, id and title.
 */
export function listDimensions(dimensions: readonly Dimension[]): string {
  const longest = Math.max(...dimensions.map(({ number }) => String(number).length));
  return dimensions
    .map(({ id, number, title }) => `  ${String(number).padStart(longest)}  ${id}: ${title}`)
    .join("\n");
}
