import type { Text } from "mdast";
import { type ReadContext, sourceOf } from "../read-context.js";

/** Stands for a character that was written as an escape, so that it does not count as a mark. */
const ESCAPED = "\0";

const ESCAPE = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]*);/y;

/** The number of characters that an escape stands for. */
function lengthOf(found: RegExpExecArray): number {
  const digits = found[2] ?? found[3];
  if (digits === undefined) return 1;
  return Number.parseInt(digits, found[2] === undefined ? 16 : 10) > 0xffff ? 2 : 1;
}

/** Puts the stand-in for each escaped character of one line. */
function maskLine(written: string, length: number): string | undefined {
  let masked = "";
  let here = 0;
  while (here < written.length && masked.length < length) {
    ESCAPE.lastIndex = here;
    const found = ESCAPE.exec(written);
    if (found === null) {
      masked += written[here];
      here += 1;
    } else {
      masked += ESCAPED.repeat(lengthOf(found));
      here += found[0].length;
    }
  }
  return masked.length === length ? masked : undefined;
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
  const values = node.value.split(/(\r\n|\r|\n)/);
  const lines = written.split(/(\r\n|\r|\n)/);
  const masked = values.map((value, index) => {
    const line = lines[index] ?? "";
    // A line after the first begins with what its list or box needs.
    return maskLine(index === 0 ? line : line.replace(/^[ \t>]+/, ""), value.length) ?? value;
  });
  return masked.join("");
}
