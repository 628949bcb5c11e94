import { joinName, NAME_WORDS as words, YES } from "@guidebook-kit/worksheet";
import type { MergedRecord } from "./merged-record.js";

type Pair = [name: string, value: string];

function valuePairs(name: string, value: unknown): Pair[] {
  if (!Array.isArray(value)) return [[name, String(value)]];
  return value.flatMap((item: unknown): Pair[] =>
    typeof item === "string" ? [[joinName(name, item), YES]] : rowPairs(name, item as MergedRow),
  );
}

/** A row, or a row within one. */
type MergedRow = { readonly id: string; readonly [column: string]: unknown };

function rowPairs(name: string, { id, ...columns }: MergedRow): Pair[] {
  return Object.entries(columns).flatMap(([column, value]) => valuePairs(joinName(name, id, column), value));
}

/**
 * Gives what one source said as names and values, whatever worksheet it answered: so answers of another version can
 * be read as those of a single file are, and none is lost.
 *
 * @param merged Merged responses.
 * @param from The source.
 * @returns The pairs that its form would post.
 */
export function splitMerged(merged: MergedRecord, from: MergedRecord["sources"][number]): Pair[] {
  const { source } = from;
  const identity = Object.entries(from.worksheet).map(
    ([key, value]): Pair => [joinName(words.worksheet, key), value],
  );
  const choices = merged.choices.flatMap(({ name, options }) =>
    options
      .filter(({ sources }) => sources.includes(source))
      .map(({ option }): Pair => [joinName(name, option), YES]),
  );
  const texts = merged.texts.flatMap(({ name, answers }) =>
    answers.filter((answer) => answer.source === source).map(({ value }): Pair => [name, String(value)]),
  );
  const rows = merged.rows.flatMap((field) =>
    field.rows
      .filter((row) => row.source === source)
      .flatMap(({ source: _source, id, ...columns }) =>
        rowPairs(field.name, { ...columns, id: id.slice(source.length + 1) }),
      ),
  );
  const kept = merged.unmatched
    .filter((pair) => pair.source === source)
    .map(({ name, value }): Pair => [joinName(words.unmatched, name), value]);
  return [...identity, ...choices, ...texts, ...rows, ...kept];
}
