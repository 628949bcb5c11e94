import { setTimeout } from "node:timers/promises";
import { lookAtPlaces, type WatchedPlaces } from "./look-at-places.js";

/** Pause between two looks, in milliseconds: short enough for whoever has saved a file and looks up. */
const PAUSE = 100;

/** Between two looks that see the same, nobody is in the midst of saving; in milliseconds. */
const SETTLING = 25;

/** Whoever saves without end is not waited for: so many looks at most. */
const MOST_LOOKS = 8;

/** From one beginning of the work to the next, in milliseconds: not more than five in a second. */
const LEAST_APART = 250;

/** A look takes this part of the time at most, so that a large content does not keep a computer busy. */
const SHARE = 8;

/** What to watch, and what to do. */
export interface WatchOptions {
  /** Says what is watched; asked again before each look. */
  readonly places: () => WatchedPlaces;
  readonly work: () => Promise<void>;
  /** Ends the watching. */
  readonly signal: AbortSignal;
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}

/** Looks until two looks see the same: a file is emptied before it is written, and a folder is filled file by file. */
async function settled(first: string, { places, signal }: WatchOptions): Promise<string> {
  let seen = first;
  for (let looks = 1; looks < MOST_LOOKS && !signal.aborted; looks += 1) {
    await rest(SETTLING, signal);
    const now = await lookAtPlaces(places());
    if (now === seen) break;
    seen = now;
  }
  return seen;
}

/**
 * Does work whenever something has changed; once at the beginning. What changes while the work is under way is seen
 * afterwards, so that any number of saves is little work, and the last one is never missed. Editors save in many ways,
 * and systems tell of it in many; looking is the same everywhere.
 *
 * @param options What to watch, and what to do.
 */
export async function watchPlaces(options: WatchOptions): Promise<void> {
  const { places, work, signal } = options;
  let seen: string | undefined;
  while (!signal.aborted) {
    const begun = performance.now();
    const now = await lookAtPlaces(places());
    let pause = Math.max(PAUSE, (performance.now() - begun) * SHARE);
    if (now !== seen) {
      seen = seen === undefined ? now : await settled(now, options);
      const started = performance.now();
      if (!signal.aborted) await work();
      pause = Math.max(pause, LEAST_APART - (performance.now() - started));
    }
    await rest(pause, signal);
  }
}
