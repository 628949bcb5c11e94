import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit } from "../diagnostics/reporter.js";
import { headingRule, type NumberKind } from "../grammar/heading-rules.js";
import type { HeadingMatch } from "../grammar/match-heading.js";
import type { ReadContext } from "../read-context.js";
import type { HeadingLine } from "./outline.js";

/** What a number looks like, and an example of one. */
const NUMBERS: Readonly<Record<Exclude<NumberKind, "none">, { pattern: RegExp; example: string }>> = {
  integer: { pattern: /^[1-9]\d{0,2}$/, example: "4" },
  letter: { pattern: /^\p{L}$/u, example: "A" },
  code: { pattern: /^\d+\.\d+$/, example: "4.1" },
};

/** A heading that was recognized, with its line. */
export interface KnownHeading {
  readonly line: HeadingLine;
  readonly match: HeadingMatch;
  /** The heading's word in the file's language. */
  readonly heading: string;
  readonly text: string;
}

function checkNumber({ line, match, heading }: KnownHeading, context: ReadContext): boolean {
  const rule = headingRule(match.kind).number;
  const { report } = context.reporter;
  const { position } = line;
  if (rule === "none") {
    if (match.number === undefined) return true;
    report(markdownDiagnostics.headingTakesNoNumber, { heading, number: match.number }, { position });
    return false;
  }
  const { pattern, example } = NUMBERS[rule];
  if (match.number !== undefined && pattern.test(match.number)) return true;
  report(markdownDiagnostics.headingNumber, { heading, number: match.number, example }, { position });
  return false;
}

function checkTitle({ line, match, heading }: KnownHeading, context: ReadContext): void {
  const takesTitle = headingRule(match.kind).title;
  const { report } = context.reporter;
  const { position } = line;
  if (takesTitle && match.title === "") report(markdownDiagnostics.headingTitle, { heading }, { position });
  if (!takesTitle && match.title !== "") {
    report(markdownDiagnostics.headingTakesNoTitle, { heading }, { position });
  }
}

function reportMisspelt(known: KnownHeading, context: ReadContext): void {
  const { line, match, heading, text } = known;
  const { position } = line;
  const written = text.slice(0, match.wordLength);
  const from = position.start.offset ?? 0;
  const start = context.file.text.indexOf(written, from);
  const found = start >= from && start + written.length <= (position.end.offset ?? 0);
  const edit = { start, end: start + written.length, text: heading };
  context.reporter.report(
    markdownDiagnostics.unknownHeading,
    { text: written, meant: heading, section: context.vocabulary.words.section },
    { position, suggestion: heading, ...(found ? { fix: oneEdit(`Write "${heading}"`, edit) } : {}) },
  );
}

/**
 * Reports what is wrong with a heading's own line: at most one thing, since one mistake tends to look like two.
 *
 * @param known A heading of the grammar.
 * @param context The file at hand.
 */
export function checkHeading(known: KnownHeading, context: ReadContext): void {
  const { line, match, heading } = known;
  if (match.match === "near") reportMisspelt(known, context);
  else if (match.match === "no-colon") {
    context.reporter.report(markdownDiagnostics.missingColon, { heading }, { position: line.position });
  } else if (checkNumber(known, context)) checkTitle(known, context);
}
