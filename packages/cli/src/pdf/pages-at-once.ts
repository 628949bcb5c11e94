import { availableParallelism } from "node:os";

/** More pages only wait for one another, and take memory. */
const MOST_PAGES = 4;

/**
 * Says how many pages are to be under way at the same time: while the browser lays one out, another is finished.
 *
 * @returns From 1 to 4.
 */
export function pagesAtOnce(): number {
  return Math.max(1, Math.min(MOST_PAGES, availableParallelism()));
}
