import * as words from "../names/grammar-words.js";
import type { Pair } from "./encode-response.js";

/** Names and values of a team's answers, and what an earlier reading kept aside. */
export interface CollectedAnswers {
  readonly pairs: readonly Pair[];
  readonly unmatched: readonly Pair[];
}

/**
 * Sorts what a form posted into answers and what was kept aside.
 *
 * @param posted Names and values in any order.
 * @returns The answers, and the pairs whose names began with `unmatched.`, without that word.
 */
export function collectAnswers(posted: Iterable<readonly [string, string]>): CollectedAnswers {
  const kept = `${words.unmatched}.`;
  const pairs: Pair[] = [];
  const unmatched: Pair[] = [];
  for (const [name, value] of posted) {
    if (name.startsWith(kept)) unmatched.push([name.slice(kept.length), value]);
    else pairs.push([name, value]);
  }
  return { pairs, unmatched };
}
