import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So much may be thrown away before it is collected, in bytes: less takes more time, more takes more memory. */
const MOST_GARBAGE = 32 * 1024 * 1024;

type Collect = () => void;

let collect: Collect | undefined;
let after = 0;

function openCollector(): Collect {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  return typeof gc === "function" ? () => void gc() : () => undefined;
}

/**
 * Gives memory back that is in use no more, where there is much of it. Node by itself lets garbage grow with the memory
 * of the machine; thousands of guidebooks then take gigabytes, although only one is in use at a time.
 */
export function collectGarbage(): void {
  const used = getHeapStatistics().used_heap_size;
  after = Math.min(after, used);
  if (used - after < MOST_GARBAGE) return;
  collect ??= openCollector();
  collect();
  after = getHeapStatistics().used_heap_size;
}
