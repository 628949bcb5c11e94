import { isId, type Json, type Position } from "@guidebook-kit/core";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, type Reporter, replaceRange } from "../diagnostics/reporter.js";
import { FRONT_MATTER_RULES, type FrontMatterKey } from "../grammar/front-matter-rules.js";
import type { RangeOf } from "../positions/source-positions.js";
import { EXPECTED, type TextValue, VALUE_CHECKS } from "./check-value.js";
import type { FrontMatter, FrontMatterText, Placed } from "./front-matter.js";
import { readScalar } from "./read-scalar.js";
import { readYaml } from "./read-yaml.js";
import type { FrontMatterEntry } from "./split-entries.js";

/** An entry whose key is known. */
export interface KeyedEntry extends FrontMatterEntry {
  /** The key that it counts as. */
  readonly known: FrontMatterKey;
}

/** Where an entry's values go, and what is needed to report about them. */
export interface EntryContext {
  readonly frontMatter: FrontMatter;
  readonly reporter: Reporter;
  readonly rangeOf: RangeOf;
}

const isRecord = (value: unknown): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSuccessor = (id: string, value: Json): value is string | null =>
  isId(id) && (value === null || (typeof value === "string" && isId(value)));

const isExtension = (_id: string, value: Json): value is Record<string, Json> => isRecord(value);

/** The range of the value, or of the key when there is none. */
function valueRange(entry: KeyedEntry, { rangeOf }: EntryContext) {
  const written = entry.text.slice(entry.value);
  const value = written.trim();
  const start = entry.start + entry.value + written.length - written.trimStart().length;
  return value === ""
    ? rangeOf(entry.start, entry.start + entry.key.length)
    : rangeOf(start, start + value.length);
}

/** Reads a value as YAML; undefined when it cannot be read, which is reported. */
function readAsYaml(
  entry: KeyedEntry,
  context: EntryContext,
): { value: Json; text: string | undefined } | undefined {
  const { reporter, rangeOf } = context;
  const { known: key } = entry;
  const read = readYaml(entry.text);
  if (read.type === "value") return read;
  const at = Math.min(entry.start + read.at, entry.start + entry.text.trimEnd().length);
  const place = { position: rangeOf(at, at + 1) };
  if (read.type === "feature") {
    reporter.report(markdownDiagnostics.frontMatterYaml, { key, feature: read.feature }, place);
  } else reporter.report(markdownDiagnostics.frontMatterSyntax, { key, problem: read.problem }, place);
  return undefined;
}

/** The text of a value; undefined when it has none, which is reported. */
function readText(entry: KeyedEntry, context: EntryContext): FrontMatterText | undefined {
  const position = valueRange(entry, context);
  const scalar = readScalar(entry.text.slice(entry.value));
  const { known: key } = entry;
  const { report } = context.reporter;
  if (scalar.type === "text") {
    const start = entry.start + entry.value;
    const written = scalar.text === "" ? position : context.rangeOf(start, start + scalar.text.length);
    return { text: scalar.text, position: written };
  }
  if (scalar.type === "needs-quotes") {
    const { mark, quoted, curly, text } = scalar;
    const fix = oneEdit("Put it in quotation marks", replaceRange(position, quoted));
    report(markdownDiagnostics.frontMatterQuotes, { key, mark, quoted, curly }, { position, fix });
    return { text, position };
  }
  const read = readAsYaml(entry, context);
  if (read === undefined) return undefined;
  if (read.text !== undefined) return { text: read.text, position };
  const expected = EXPECTED[FRONT_MATTER_RULES[key].value];
  const value = entry.text.slice(entry.value).trim();
  report(markdownDiagnostics.frontMatterValue, { key, value, expected }, { position });
  return undefined;
}

function takeText(entry: KeyedEntry, value: TextValue, context: EntryContext): void {
  const found = readText(entry, context);
  if (found === undefined) return;
  const { text, position } = found;
  const { known: key } = entry;
  const { fits, suggest } = VALUE_CHECKS[value];
  const fitting = fits(text);
  const suggestion = fitting ? undefined : suggest?.(text);
  if (!fitting) {
    // An id that others know must not be guessed at.
    const fix =
      suggestion === undefined || value === "id"
        ? undefined
        : oneEdit(`Write ${suggestion}`, replaceRange(position, suggestion));
    const details = { key, value: text, expected: EXPECTED[value] };
    context.reporter.report(markdownDiagnostics.frontMatterValue, details, { position, suggestion, fix });
  }
  const kept = fitting ? text : suggestion;
  if (kept !== undefined && key !== "retired" && key !== "extensions") {
    context.frontMatter.texts[key] = { text: kept, position };
  }
}

function reportShape(entry: KeyedEntry, context: EntryContext): void {
  const { known: key } = entry;
  const position = valueRange(entry, context);
  const value =
    entry.text
      .slice(entry.value)
      .trim()
      .split(/\r\n|\r|\n/)[0] ?? "";
  const expected = EXPECTED[FRONT_MATTER_RULES[key].value];
  context.reporter.report(markdownDiagnostics.frontMatterValue, { key, value, expected }, { position });
}

/** The place of a key inside an entry's value. */
function innerRange(entry: KeyedEntry, key: string, context: EntryContext) {
  const at = entry.text.indexOf(key, entry.value);
  return at < 0
    ? valueRange(entry, context)
    : context.rangeOf(entry.start + at, entry.start + at + key.length);
}

/** Reads values by id that are all of one shape; anything else is reported. */
function readById<Value extends Json>(
  entry: KeyedEntry,
  fits: (id: string, value: Json) => value is Value,
  context: EntryContext,
): Placed<Value> | undefined {
  const read = readAsYaml(entry, context);
  if (read === undefined) return undefined;
  const placed = new Map<string, { value: Value; position: Position }>();
  for (const [id, value] of Object.entries(isRecord(read.value) ? read.value : {})) {
    if (fits(id, value)) placed.set(id, { value, position: innerRange(entry, id, context) });
  }
  if (isRecord(read.value) && placed.size === Object.keys(read.value).length) return placed;
  reportShape(entry, context);
  return undefined;
}

/**
 * Reads the value of one key. A value that cannot be read is reported and left out.
 *
 * @param entry The entry.
 * @param context Where its value goes.
 */
export function readEntry(entry: KeyedEntry, context: EntryContext): void {
  const { value } = FRONT_MATTER_RULES[entry.known];
  const { frontMatter } = context;
  if (value === "retired") {
    const retired = readById(entry, isSuccessor, context);
    if (retired !== undefined) frontMatter.retired = retired;
  } else if (value === "extensions") {
    const extensions = readById(entry, isExtension, context);
    if (extensions !== undefined) frontMatter.extensions = extensions;
  } else takeText(entry, value, context);
}
