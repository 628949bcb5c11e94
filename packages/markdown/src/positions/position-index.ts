import type { ModelPath, Position } from "@guidebook-kit/core";

/** What is known of one object of the model. */
export interface PlaceEntry {
  position: Position | undefined;
  fields: Map<string | number, Position> | undefined;
  reported: Set<string | number> | undefined;
}

/** What is known of the objects of a model, by the objects themselves: plain data. */
export type PlaceEntries = Map<object, PlaceEntry>;

/** Remembers where the objects of a model stand in the text, by the objects themselves. */
export interface PositionIndex {
  /** What is known so far. */
  readonly entries: PlaceEntries;
  /** Says where an object stands, or with a key where its field does. */
  readonly place: (owner: object, position: Position | undefined, key?: string | number) => void;
  /** Says that what is wrong with a field has been reported: rules need not speak of it again. */
  readonly settle: (owner: object, key: string | number) => void;
  /** Finds the place of a path, else of the nearest thing around it. */
  readonly locate: (model: object, path: ModelPath) => Location;
}

/** Where a part of the model stands. */
export interface Location {
  readonly position: Position | undefined;
  /** True when what is wrong there has been reported. */
  readonly reported: boolean;
}

/**
 * Makes an index.
 *
 * @param entries What is known already; nothing by default.
 * @returns An index for one file.
 */
export function createPositionIndex(entries: PlaceEntries = new Map()): PositionIndex {
  const entryOf = (owner: object): PlaceEntry => {
    const known = entries.get(owner);
    if (known !== undefined) return known;
    const entry: PlaceEntry = { position: undefined, fields: undefined, reported: undefined };
    entries.set(owner, entry);
    return entry;
  };
  return {
    entries,
    place: (owner, position, key) => {
      const entry = entryOf(owner);
      if (key === undefined) entry.position = position;
      else if (position !== undefined) {
        entry.fields ??= new Map();
        entry.fields.set(key, position);
      }
    },
    settle: (owner, key) => {
      const entry = entryOf(owner);
      entry.reported ??= new Set();
      entry.reported.add(key);
    },
    locate: (model, path) => {
      let here: unknown = model;
      let position = entries.get(model)?.position;
      let reported = false;
      for (const key of path) {
        if (typeof here !== "object" || here === null) break;
        const entry = entries.get(here);
        if (entry?.reported?.has(key) === true) reported = true;
        position = entry?.fields?.get(key) ?? position;
        here = (here as Record<string | number, unknown>)[key];
        if (typeof here === "object" && here !== null) position = entries.get(here)?.position ?? position;
      }
      return { position, reported };
    },
  };
}
