import { GuidebookError } from "@guidebook-kit/core";

/** One of the equal parts into which a run is split. */
export interface Shard {
  /** Which part, from 1. */
  readonly part: number;
  /** How many parts there are. */
  readonly parts: number;
}

const SHARD = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/;

/**
 * Reads which part of a run somebody wants.
 *
 * @param word For example `2/3`.
 * @returns The part.
 * @throws GuidebookError `cli/not-a-shard` for anything else.
 */
export function parseShard(word: string): Shard {
  const [part = 0, parts = 0] = SHARD.exec(word)?.slice(1).map(Number) ?? [];
  if (part >= 1 && part <= parts) return { part, parts };
  throw new GuidebookError(
    "cli/not-a-shard",
    `"${word}" names no part of a run. Say --shard 2/3 for the second of three.`,
  );
}

/**
 * Takes one part of a list. All parts together are the list, and none holds what another does.
 *
 * @param items The list.
 * @param shard Which part; all of it when undefined.
 * @returns Every so many-th item, so that parts are of nearly the same size.
 */
export function takeShard<Item>(items: readonly Item[], shard: Shard | undefined): Item[] {
  if (shard === undefined) return [...items];
  return items.filter((_item, index) => index % shard.parts === shard.part - 1);
}
