import type { Diagnostic } from "@guidebook-kit/core";
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

/**
 * Gives a heading's number when it has the shape that it needs.
 *
 * @param match A heading taken apart.
 * @returns The number; undefined when there is none, or one of another shape.
 */
export function validNumber({ kind, number }: HeadingMatch): string | undefined {
  const rule = headingRule(kind).number;
  if (rule === "none" || number === undefined) return undefined;
  return NUMBERS[rule].pattern.test(number) ? number : undefined;
}

function checkNumber(known: KnownHeading, context: ReadContext): boolean {
  const { line, match, heading } = known;
  const rule = headingRule(match.kind).number;
  const { report } = context.reporter;
  const { position } = line;
  if (rule === "none") {
    if (match.number === undefined) return true;
    const details = { heading, number: match.number };
    const fix = mend(known, { from: match.wordLength, to: match.numberEnd, text: "" }, context);
    report(markdownDiagnostics.headingTakesNoNumber, details, { position, fix });
    return false;
  }
  if (validNumber(match) !== undefined) return true;
  const { example } = NUMBERS[rule];
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

/** Characters of a heading's words, and what takes their place. */
interface WordEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The fix of a heading's words; undefined when they are not written as they read. */
function mend({ line, text }: KnownHeading, edit: WordEdit, context: ReadContext): Diagnostic["fix"] {
  const from = line.position.start.offset ?? 0;
  const head = text.slice(0, edit.to);
  const start = context.file.text.indexOf(head, from);
  if (start < from || start + head.length > (line.position.end.offset ?? 0)) return undefined;
  const title = edit.text.trim() === "" ? "Remove the number" : `Write "${edit.text.trim()}"`;
  return oneEdit(title, { start: start + edit.from, end: start + edit.to, text: edit.text });
}

function reportMisspelt(known: KnownHeading, context: ReadContext): void {
  const { line, match, heading, text } = known;
  const { position } = line;
  const written = text.slice(0, match.wordLength);
  const { vocabulary } = context;
  const foreign = vocabulary.ownWordFor.heading(written) !== undefined;
  const details = { text: written, meant: heading, foreign, section: vocabulary.words.section };
  const fix = mend(known, { from: 0, to: match.wordLength, text: heading }, context);
  context.reporter.report(markdownDiagnostics.unknownHeading, details, {
    position,
    suggestion: heading,
    fix,
  });
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
    const fix = mend(known, { from: match.numberEnd, to: match.numberEnd, text: ":" }, context);
    context.reporter.report(markdownDiagnostics.missingColon, { heading }, { position: line.position, fix });
  } else if (checkNumber(known, context)) checkTitle(known, context);
}
