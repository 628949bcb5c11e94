import type { Text } from "mdast";
import { type ReadContext, sourceOf } from "../read-context.js";

/** Stands for a character that was written as an escape, so that it does not count as a mark. */
const ESCAPED = "\0";

const ESCAPE = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]*);/y;
/** A line end, with what Markdown drops around it: spaces, and the marks of the box or item that goes on. */
const LINE_END = /[ \t]*(?:\r\n|\r|\n)[ \t>]*/y;

/** A text beside the way it is written. */
interface Alignment {
  /** The text with a stand-in for each escaped character. */
  readonly masked: string;
  /** Where each character stands in the source, from the beginning of the text. */
  readonly offsets: readonly number[];
}

/** The number of characters that an escape stands for. */
function lengthOf(found: RegExpExecArray): number {
  const digits = found[2] ?? found[3];
  if (digits === undefined) return 1;
  return Number.parseInt(digits, found[2] === undefined ? 16 : 10) > 0xffff ? 2 : 1;
}

/** Whether a name between `&` and `;` is none that stands for a character, so that it stands for itself. */
function isLiteral(found: RegExpExecArray, rest: string): boolean {
  const [all, mark, decimal, hexadecimal] = found;
  return (mark ?? decimal ?? hexadecimal) === undefined && rest.startsWith(all);
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Follows a text and its source side by side; undefined when they do not belong together. */
function align(value: string, written: string): Alignment | undefined {
  const offsets: number[] = [];
  let masked = "";
  let here = 0;
  const take = (text: string, width: number): void => {
    for (let count = 0; count < text.length; count += 1) offsets.push(here);
    masked += text;
    here += width;
  };
  while (masked.length < value.length) {
    const next = value.charAt(masked.length);
    const found = matchAt(ESCAPE, written, here);
    const lineEnd = next === "\n" || next === "\r" ? matchAt(LINE_END, written, here) : null;
    if (lineEnd !== null) take(/^\r\n/.test(value.slice(masked.length)) ? "\r\n" : next, lineEnd[0].length);
    else if (found !== null && !isLiteral(found, value.slice(masked.length))) {
      take(ESCAPED.repeat(lengthOf(found)), found[0].length);
    } else if (written[here] === next) take(next, 1);
    else return undefined;
  }
  return masked.length === value.length ? { masked, offsets } : undefined;
}

/** Where a character of a text stands in its source; undefined when the two do not belong together. */
function offsetAt(value: string, count: number, written: string): number | undefined {
  const before = value.slice(0, count);
  const asWritten = written.startsWith(before) && !/[\\&\r\n]/.test(before);
  return asWritten ? count : align(value, written)?.offsets[count];
}

/**
 * Gives a text in which characters that were escaped are hidden: `\:` and `&#58;` are no marks of the grammar.
 *
 * @param node A text of the tree.
 * @param context The file at hand.
 * @returns A text as long as the node's value.
 */
export function unescapedText(node: Text, context: ReadContext): string {
  const written = sourceOf(node, context);
  if (!/[\\&]/.test(written)) return node.value;
  return align(node.value, written)?.masked ?? node.value;
}

/**
 * Takes characters off the beginning of a text.
 *
 * @param node A text of the tree.
 * @param count How many characters.
 * @param context The file at hand.
 * @returns The rest of the text, in its own place.
 */
export function dropText(node: Text, count: number, context: ReadContext): Text {
  const value = node.value.slice(count);
  const { position } = node;
  if (count === 0 || position === undefined) return { ...node, value };
  const offset = offsetAt(node.value, count, sourceOf(node, context));
  const start = position.start.offset ?? 0;
  const end = position.end.offset ?? 0;
  return { ...node, value, position: context.rangeOf(offset === undefined ? end : start + offset, end) };
}
