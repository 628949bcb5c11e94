import { BEGIN_MARKED, PAINT_OBJECT, PAINT_PATH, SHOW_TEXT } from "./operator-kinds.js";
import { scanOperators } from "./scan-operators.js";

/**
 * Counts what is on a page without belonging to the structure or being marked as decoration.
 *
 * @param content A page's decoded content stream.
 * @returns How many operators put something on the page outside marked content.
 */
export function countUnmarked(content: Uint8Array): number {
  let depth = 0;
  let count = 0;
  for (const { name } of scanOperators(content)) {
    if (BEGIN_MARKED.has(name)) depth += 1;
    else if (name === "EMC") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (SHOW_TEXT.has(name) || PAINT_PATH.has(name) || PAINT_OBJECT.has(name)))
      count += 1;
  }
  return count;
}
