import type { Position } from "@guidebook-kit/core";
import type { ContentFile } from "../content/content-file.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, type Reporter } from "../diagnostics/reporter.js";
import { FRONT_MATTER_RULES, frontMatterKeys } from "../grammar/front-matter-rules.js";
import { checkFrontMatterLimits } from "../limits/check-limits.js";
import type { RangeOf } from "../positions/source-positions.js";
import { EXAMPLES } from "./check-value.js";
import { type FrontMatterRange, findFrontMatter } from "./find-front-matter.js";
import type { FrontMatter } from "./front-matter.js";
import { keyEntries } from "./key-entries.js";
import { type KeyedEntry, readEntry } from "./read-entry.js";
import { splitEntries } from "./split-entries.js";

/** Front matter, and where the text below it begins. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly body: number;
}

/** A file whose front matter is being read. */
export interface FrontMatterSource {
  readonly file: ContentFile;
  readonly reporter: Reporter;
  readonly rangeOf: RangeOf;
}

function reportFence(range: FrontMatterRange, { reporter, rangeOf }: FrontMatterSource): void {
  const { problem } = range;
  if (problem === undefined) return;
  const { kind, from, to, mended } = problem;
  const fix = oneEdit("Mend the line of hyphens", { start: from, end: to, text: mended });
  reporter.report(kind, {}, { position: rangeOf(from, to), fix });
}

function reportMissingKeys(
  entries: readonly KeyedEntry[],
  position: Position,
  source: FrontMatterSource,
): void {
  const { file, reporter } = source;
  for (const key of frontMatterKeys(file.kind)) {
    const { counts, value } = FRONT_MATTER_RULES[key];
    if (counts[file.kind] !== "one" || entries.some(({ known }) => known === key)) continue;
    reporter.report(markdownDiagnostics.missingKey, { key, example: EXAMPLES[value] }, { position });
  }
}

/**
 * Reads the front matter. Each mistake is reported once, and the other values are read all the same.
 *
 * @param source The file.
 * @returns Its values, or undefined when it has none or far too much of it, which is reported.
 */
export function readFrontMatter(source: FrontMatterSource): ReadFrontMatter | undefined {
  const { file, reporter, rangeOf } = source;
  const range = findFrontMatter(file.text);
  const keys = frontMatterKeys(file.kind);
  if (range === undefined) {
    const needed = keys.filter((key) => FRONT_MATTER_RULES[key].counts[file.kind] === "one");
    reporter.report(markdownDiagnostics.frontMatterMissing, { keys: needed }, { position: rangeOf(0, 0) });
    return undefined;
  }
  const written = file.text.slice(range.start, range.end);
  if (!checkFrontMatterLimits(written, range.start, source)) return undefined;
  reportFence(range, source);
  const frontMatter: FrontMatter = { position: rangeOf(range.start, range.end), texts: {} };
  const found = splitEntries(file.text, range.start, range.end);
  const { entries, complete } = keyEntries(found, { keys, reporter, rangeOf });
  for (const entry of entries) readEntry(entry, { frontMatter, reporter, rangeOf });
  if (complete) reportMissingKeys(entries, rangeOf(0, 3), source);
  return { frontMatter, body: range.body };
}
