import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { RangeOf } from "../positions/source-positions.js";
import {
  MOST_CHARACTERS,
  MOST_FRONT_MATTER,
  MOST_FRONT_MATTER_LEVELS,
  MOST_HEADINGS,
  MOST_LEVELS,
  MOST_MARKS,
  MOST_PARAGRAPH,
} from "./limits.js";
import { frontMatterDepth, lineLevels, marksIn } from "./measure-line.js";

/** What is measured, and where it is reported. */
export interface LimitContext {
  readonly reporter: Reporter;
  readonly rangeOf: RangeOf;
}

/** A paragraph that is being measured. */
interface Paragraph {
  start: number;
  length: number;
  marks: number;
  /** Offset up to which its marks are counted. */
  counted: number;
}

/** Every line with its offset, without line ends. */
function* linesOf(text: string, from: number): Generator<{ line: string; start: number }> {
  const end = /\r\n|\r|\n/g;
  end.lastIndex = from;
  let start = from;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield { line: text.slice(start, found.index), start };
    start = end.lastIndex;
  }
  yield { line: text.slice(start), start };
}

/**
 * Checks, in time that grows with the text only, that Markdown can be read safely.
 *
 * @param text The file's text.
 * @param from Offset behind the front matter.
 * @param context Where problems are reported.
 * @returns False when a limit is passed, which is reported: then the text must not be parsed.
 */
export function checkLimits(text: string, from: number, context: LimitContext): boolean {
  const { reporter, rangeOf } = context;
  const { report } = reporter;
  const paragraph: Paragraph = { start: from, length: 0, marks: 0, counted: from };
  let headings = 0;
  for (const { line, start } of linesOf(text, from)) {
    const { levels, opens } = lineLevels(line);
    const place = () => ({ position: rangeOf(start, start + Math.min(line.length, 80)) });
    if (levels > MOST_LEVELS) {
      report(markdownDiagnostics.nestingTooDeep, { limit: MOST_LEVELS }, place());
      return false;
    }
    if (/^ {0,3}#{1,6}(?:[ \t]|$)|^ {0,3}(?:=+|-+)[ \t]*$/.test(line)) headings += 1;
    if (headings > MOST_HEADINGS) {
      report(markdownDiagnostics.tooManyHeadings, { limit: MOST_HEADINGS }, place());
      return false;
    }
    if (opens || paragraph.length === 0)
      Object.assign(paragraph, { start, length: 0, marks: 0, counted: start });
    paragraph.length = line.trim() === "" ? 0 : paragraph.length + line.length + 1;
    countMarks(paragraph, text, start + line.length);
    if (!checkParagraph(paragraph, context)) return false;
  }
  return true;
}

/** Counts a paragraph's marks up to an offset. One with fewer characters than marks are allowed needs no counting. */
function countMarks(paragraph: Paragraph, text: string, end: number): void {
  if (paragraph.length <= MOST_MARKS) return;
  paragraph.marks += marksIn(text.slice(paragraph.counted, end));
  paragraph.counted = end;
}

function checkParagraph(paragraph: Paragraph, { reporter, rangeOf }: LimitContext): boolean {
  const { start, length, marks } = paragraph;
  const place = () => ({ position: rangeOf(start, start + Math.min(length, 80)) });
  if (length > MOST_PARAGRAPH) {
    reporter.report(markdownDiagnostics.paragraphTooLong, { limit: MOST_PARAGRAPH }, place());
    return false;
  }
  if (marks <= MOST_MARKS) return true;
  reporter.report(markdownDiagnostics.paragraphTooMarked, { limit: MOST_MARKS }, place());
  return false;
}

/**
 * Checks that front matter can be read safely.
 *
 * @param text The front matter.
 * @param start Its offset in the file.
 * @param context Where problems are reported.
 * @returns False when a limit is passed, which is reported.
 */
export function checkFrontMatterLimits(text: string, start: number, context: LimitContext): boolean {
  if (text.length <= MOST_FRONT_MATTER && frontMatterDepth(text) <= MOST_FRONT_MATTER_LEVELS) return true;
  const details = { limit: MOST_FRONT_MATTER, depth: MOST_FRONT_MATTER_LEVELS };
  const position = context.rangeOf(start, start + Math.min(text.length, 80));
  context.reporter.report(markdownDiagnostics.frontMatterTooLarge, details, { position });
  return false;
}

/**
 * Checks that a file is not far too large.
 *
 * @param text The file's text.
 * @param reporter Where that is reported.
 * @returns False when it is, which is reported.
 */
export function checkSize(text: string, reporter: Reporter): boolean {
  if (text.length <= MOST_CHARACTERS) return true;
  reporter.report(markdownDiagnostics.fileTooLarge, { length: text.length, limit: MOST_CHARACTERS }, {});
  return false;
}
