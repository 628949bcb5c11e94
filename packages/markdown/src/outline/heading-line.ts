import type { Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import { placeOf, takeIds } from "../ids/read-id.js";
import type { ReadContext } from "../read-context.js";
import { dropText, unescapedText } from "../rich-text/unescaped-text.js";
import type { HeadingLine } from "./outline.js";

/** Number signs that make no heading: invisible characters before them, wide ones, no ordinary space behind. */
const LOOKALIKE =
  /^[\u200b-\u200f\u2060\ufeff]*([#＃]{1,6})([\s\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]*)(?=\S)/u;

/** How such a line begins at least: most paragraphs need no closer look. */
const NUMBER_SIGN = /^[\u200b-\u200f\u2060\ufeff]*[#＃]/u;

/** A heading, and what stood on the following lines of a paragraph that was meant as one. */
export interface FoundHeading {
  readonly line: HeadingLine;
  readonly rest: RootContent[];
}

/** Offset behind the last of inline nodes. */
const endOf = (nodes: readonly PhrasingContent[]): number | undefined => nodes.at(-1)?.position?.end.offset;

/** Splits inline nodes at the first line end of a text. */
function splitFirstLine(
  nodes: readonly PhrasingContent[],
  context: ReadContext,
): { line: PhrasingContent[]; rest: PhrasingContent[] } {
  for (const [index, node] of nodes.entries()) {
    const end = node.type === "text" ? node.value.search(/[\r\n]/) : -1;
    if (node.type !== "text" || end < 0) continue;
    const before: Text = { ...node, value: node.value.slice(0, end) };
    const after = dropText(node, end + (/^[\r\n]+/.exec(node.value.slice(end))?.[0].length ?? 0), context);
    return {
      line: [...nodes.slice(0, index), before],
      rest: [...(after.value === "" ? [] : [after]), ...nodes.slice(index + 1)],
    };
  }
  return { line: [...nodes], rest: [] };
}

function lookalike(node: Paragraph, context: ReadContext): FoundHeading | undefined {
  const [first] = node.children;
  if (first?.type !== "text") return undefined;
  const match = NUMBER_SIGN.test(first.value) ? LOOKALIKE.exec(unescapedText(first, context)) : null;
  if (match === null) return undefined;
  const { line, rest } = splitFirstLine(node.children, context);
  const [head, ...others] = line;
  if (head?.type !== "text") return undefined;
  const start = node.position?.start.offset ?? 0;
  const lineEnd = context.file.text.slice(start).search(/[\r\n]|$/);
  const { marks, rest: words } = takeIds([dropText(head, match[0].length, context), ...others]);
  return {
    line: {
      depth: match[1]?.length ?? 1,
      words,
      ids: marks,
      end: endOf(line) ?? start + lineEnd,
      position: context.rangeOf(start, start + lineEnd),
      lookalike: match[0],
    },
    rest: rest.length === 0 ? [] : [{ ...node, children: rest }],
  };
}

/**
 * Reads a block as a heading.
 *
 * @param node A block of the tree.
 * @param context The file at hand.
 * @returns The heading; one that only looks like a heading says so; undefined for every other block.
 */
export function readHeadingLine(node: RootContent, context: ReadContext): FoundHeading | undefined {
  if (node.type === "paragraph") return lookalike(node, context);
  if (node.type !== "heading") return undefined;
  const { marks, rest } = takeIds(node.children);
  const position = placeOf(node);
  const end = endOf(node.children) ?? position.end.offset ?? 0;
  return {
    line: { depth: node.depth, words: rest, ids: marks, end, position, lookalike: undefined },
    rest: [],
  };
}
