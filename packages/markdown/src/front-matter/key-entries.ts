import { nearestWord } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, type Reporter } from "../diagnostics/reporter.js";
import type { FrontMatterKey } from "../grammar/front-matter-rules.js";
import type { RangeOf } from "../positions/source-positions.js";
import type { KeyedEntry } from "./read-entry.js";
import type { FrontMatterEntries, FrontMatterEntry, StrayLine } from "./split-entries.js";

/** What reading the keys shares. */
export interface KeyContext {
  readonly keys: readonly FrontMatterKey[];
  readonly reporter: Reporter;
  readonly rangeOf: RangeOf;
}

/** A line without its colon, whose first word is a key. */
function mendLine(line: StrayLine, { keys, reporter, rangeOf }: KeyContext): FrontMatterEntry | undefined {
  const [, word = "", between = ""] = /^([A-Za-z][\w-]*)([ \t=]+)/.exec(line.text) ?? [];
  const { start, text } = line;
  const position = rangeOf(start, start + text.length);
  const mendable = (keys as readonly string[]).includes(word) && between !== "";
  const gap = { start: start + word.length, end: start + word.length + between.length, text: ": " };
  const fix = mendable ? oneEdit("Put a colon behind the key", gap) : undefined;
  reporter.report(markdownDiagnostics.frontMatterLine, { line: text }, { position, fix });
  return mendable ? { key: word, start, text, value: word.length + between.length } : undefined;
}

/** The key that an entry counts as; undefined when it is none, which is reported. */
function knownKey(
  entry: FrontMatterEntry,
  taken: readonly string[],
  context: KeyContext,
): FrontMatterKey | undefined {
  const { keys, reporter, rangeOf } = context;
  const exact = keys.find((key) => key === entry.key);
  if (exact !== undefined) return exact;
  const free = keys.filter((key) => !taken.includes(key));
  const meant = free.find((key) => key === nearestWord(entry.key, free));
  const end = entry.start + entry.key.length;
  reporter.report(
    markdownDiagnostics.unknownKey,
    { key: entry.key, meant, keys },
    {
      position: rangeOf(entry.start, end),
      suggestion: meant,
      ...(meant === undefined
        ? {}
        : { fix: oneEdit(`Write ${meant}`, { start: entry.start, end, text: meant }) }),
    },
  );
  return meant;
}

/** Entries whose keys are known. */
export interface KeyedEntries {
  readonly entries: readonly KeyedEntry[];
  /** False when a line or a key could not be told: then nothing can be said to be missing. */
  readonly complete: boolean;
}

/**
 * Finds which key each entry has. What is none is reported; a near one counts as the one meant.
 *
 * @param found The entries and the lines that are none.
 * @param context The keys that the file may have.
 * @returns One entry per key.
 */
export function keyEntries(found: FrontMatterEntries, context: KeyContext): KeyedEntries {
  const { reporter, rangeOf } = context;
  const mended = found.stray.map((line) => mendLine(line, context));
  const all = [...found.entries, ...mended.flatMap((entry) => (entry === undefined ? [] : [entry]))];
  const written = all.map(({ key }) => key);
  const keyed = new Map<FrontMatterKey, KeyedEntry>();
  let complete = !mended.includes(undefined);
  for (const entry of all) {
    const known = knownKey(entry, written, context);
    if (known === undefined) complete = false;
    const first = known === undefined ? undefined : keyed.get(known);
    if (known !== undefined && first === undefined) keyed.set(known, { ...entry, known });
    if (known === undefined || first === undefined) continue;
    const { line } = rangeOf(first.start, first.start).start;
    const position = rangeOf(entry.start, entry.start + entry.key.length);
    reporter.report(markdownDiagnostics.duplicateKey, { key: known, line }, { position });
  }
  return { entries: [...keyed.values()], complete };
}
