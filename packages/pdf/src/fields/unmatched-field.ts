import { joinName, NAME_WORDS } from "@guidebook-kit/worksheet";

/**
 * The field that keeps what found no place. Names among it may be anything and may repeat, which names of fields may
 * not; so it is one field with a list in JSON.
 */
export const UNMATCHED_FIELD: string = NAME_WORDS.unmatched;

/** A name and its value. */
type Pair = readonly [name: string, value: string];

const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");

/**
 * Writes what found no place as the field's value.
 *
 * @param unmatched Names and values.
 * @returns Blank when there is nothing.
 */
export function writeUnmatched(unmatched: readonly Pair[] = []): string {
  return unmatched.length === 0 ? "" : JSON.stringify(unmatched);
}

/**
 * Reads what found no place.
 *
 * @param value The field's value.
 * @returns Pairs as a form posts them; a value that is no such list is itself kept.
 */
export function readUnmatched(value: string): Pair[] {
  if (value === "") return [];
  const name = (each: string): string => joinName(UNMATCHED_FIELD, each);
  try {
    const list: unknown = JSON.parse(value);
    if (Array.isArray(list) && list.every(isPair)) return list.map(([each, text]) => [name(each), text]);
  } catch {
    // Somebody has changed it by hand.
  }
  return [[name(UNMATCHED_FIELD), value]];
}
