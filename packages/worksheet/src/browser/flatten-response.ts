import * as words from "../names/grammar-words.js";
import { isRecord } from "../names/is-record.js";
import { joinName, YES } from "../names/name-words.js";
import type { CollectedAnswers } from "./collect-answers.js";
import type { Pair } from "./encode-response.js";

/** Keys of a response that are no controls. */
const NOT_CONTROLS: readonly string[] = ["format", "record", words.unmatched];

function flattenList(list: readonly unknown[], name: string): Pair[] {
  return list.flatMap((item): Pair[] => {
    if (typeof item === "string") return [[joinName(name, item), YES]];
    if (!isRecord(item) || typeof item["id"] !== "string") return [[name, JSON.stringify(item)]];
    const { id, ...columns } = item;
    return Object.entries(columns).flatMap(([key, value]) => flatten(value, joinName(name, String(id), key)));
  });
}

function flatten(value: unknown, name: string): Pair[] {
  if (value === undefined || value === null || value === "") return [];
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return flattenList(value, name);
  if (!isRecord(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, child]) => flatten(child, joinName(name, key)));
}

/** The pairs that an earlier reading found no place for. */
function unmatchedPairs(list: unknown): Pair[] {
  if (!Array.isArray(list)) return flatten(list, words.unmatched);
  return list.map((item: unknown, index): Pair => {
    if (Array.isArray(item) && item.length === 2 && item.every((part) => typeof part === "string")) {
      return [String(item[0]), String(item[1])];
    }
    return [joinName(words.unmatched, String(index + 1)), JSON.stringify(item)];
  });
}

/**
 * Takes a JSON record apart into names and values, whatever worksheet it belongs to.
 *
 * @param record What JSON gave: a response, an older one, or something near. At most 64 deep.
 * @returns The pairs in the record's order, and those that stood under `unmatched`. Nothing is dropped but blank
 *   values, so that decoding can keep aside what it does not know.
 */
export function flattenResponse(record: Readonly<Record<string, unknown>>): CollectedAnswers {
  const pairs = Object.entries(record).flatMap(([key, value]) =>
    NOT_CONTROLS.includes(key) ? [] : flatten(value, key),
  );
  return { pairs, unmatched: unmatchedPairs(record[words.unmatched] ?? []) };
}
