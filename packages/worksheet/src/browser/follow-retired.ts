import * as words from "../names/grammar-words.js";
import { replaceIds } from "../names/name-patterns.js";
import type { Pair } from "./encode-response.js";

/** Former ids and what took their place: another id of the same kind, or null for nothing. */
export type RetiredIds = Readonly<Record<string, string | null>>;

/** The id that an id lives on under; itself when it is not retired, or when nothing took its place. */
function successor(id: string, retired: RetiredIds): string {
  const seen = new Set<string>();
  let current = id;
  while (Object.hasOwn(retired, current) && !seen.has(current)) {
    seen.add(current);
    const next = retired[current];
    if (typeof next !== "string") return id;
    current = next;
  }
  return current;
}

/**
 * Follows retired ids in a control's name, and in the value of a plan row's action.
 *
 * @param pair A name and its value.
 * @param retired Former ids and their successors; chains are followed.
 * @returns The pair under the ids of today; the same pair when none of its ids is retired.
 */
export function followRetired([name, value]: readonly [string, string], retired: RetiredIds): Pair {
  const follow = (id: string): string => successor(id, retired);
  const isActionId = name.startsWith(`${words.plan}.`) && name.endsWith(`.${words.actionId}`);
  return [replaceIds(name, follow), isActionId ? follow(value) : value];
}
