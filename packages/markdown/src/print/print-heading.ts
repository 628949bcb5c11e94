import { type HeadingKind, headingRule } from "../grammar/heading-rules.js";
import type { PrintContext } from "./print-context.js";
import { printLine } from "./print-phrase.js";

/** A heading's parts. */
export interface HeadingParts {
  readonly title?: string | undefined;
  readonly number?: string | number | undefined;
  readonly id?: string | undefined;
  /** Its level; the grammar's by default. */
  readonly depth?: number | undefined;
}

/** Number signs at the end would be taken for a closing of the heading. */
const closeSafely = (line: string): string => line.replace(/#+$/, (signs) => "\\#".repeat(signs.length));

/**
 * Writes the comment that holds an id.
 *
 * @param id An id.
 * @returns The comment.
 */
export function printId(id: string): string {
  return `<!-- #${id} -->`;
}

/**
 * Prints a heading of the grammar.
 *
 * @param kind The heading.
 * @param parts Its number, title and id.
 * @param context The file at hand.
 * @returns One line.
 */
export function printHeading(kind: HeadingKind, parts: HeadingParts, context: PrintContext): string {
  const { title, number, id, depth } = parts;
  const marks = "#".repeat(depth ?? headingRule(kind).depth);
  const word = context.vocabulary.words[kind];
  const numbered = number === undefined ? word : `${word} ${number}`;
  const line = title === undefined ? numbered : `${numbered}: ${printLine(title)}`;
  return id === undefined ? `${marks} ${closeSafely(line)}` : `${marks} ${line} ${printId(id)}`;
}

/**
 * Prints a file's title.
 *
 * @param title The title.
 * @returns One line.
 */
export function printTitle(title: string): string {
  return `# ${closeSafely(printLine(title))}`;
}
