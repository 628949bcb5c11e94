import { CAN_MEASURE_PROCESSES, treeMemory } from "./process-tree.mjs";

/** Milliseconds between two looks. */
const PAUSE = 100;

/**
 * Watches the memory of a process and of all that it starts, from outside.
 *
 * @param pid The process.
 * @returns A function that ends watching and gives the most bytes that they held at a time; NaN where that cannot be
 *   measured.
 */
export function watchMemory(pid) {
  if (!CAN_MEASURE_PROCESSES) return () => Number.NaN;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, treeMemory(pid));
  }, PAUSE);
  return () => {
    clearInterval(timer);
    return most;
  };
}
