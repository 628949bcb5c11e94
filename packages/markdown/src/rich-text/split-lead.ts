import type { PhrasingContent, Strong } from "mdast";
import type { ReadContext } from "../read-context.js";
import { trimEnd } from "../text/spaces.js";
import { inlineText } from "./inline-text.js";
import { dropText, unescapedText } from "./unescaped-text.js";

/** What a bold lead ends in: a colon names something, a stop ends a title. */
export type LeadMark = "colon" | "stop" | "none";

/** Bold words at the beginning of a paragraph. */
export interface Lead {
  readonly node: Strong;
  /** The bold words without the mark; a question or exclamation mark stays. */
  readonly words: string;
  readonly mark: LeadMark;
  /** Whether the mark stands behind the bold words. */
  readonly outer: boolean;
  /** What follows the words and the mark. */
  readonly rest: PhrasingContent[];
}

const COLON = /[:：]/;
const STOP = /[.。।]/;
const EXCLAMATION = /[?!？！؟]/;

function markOf(character: string | undefined): LeadMark {
  if (character === undefined) return "none";
  if (COLON.test(character)) return "colon";
  return STOP.test(character) || EXCLAMATION.test(character) ? "stop" : "none";
}

/** The mark that a character of a text is, unless it is written as an escape. */
function markAt(node: PhrasingContent | undefined, index: 0 | -1, context: ReadContext): LeadMark {
  if (node?.type !== "text" || markOf(node.value.at(index)) === "none") return "none";
  return markOf(unescapedText(node, context).at(index));
}

/** Takes the first character away from inline nodes that begin with a text. */
function dropFirst(nodes: readonly PhrasingContent[], context: ReadContext): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== "text") return [...nodes];
  const rest = dropText(first, 1, context);
  return rest.value === "" ? others : [rest, ...others];
}

const keepsMark = (words: string): boolean => EXCLAMATION.test(words.at(-1) ?? "");

/**
 * Takes a bold lead off a paragraph: `**Words.** rest`, with the mark inside or right behind the bold words. A
 * mark that is written as an escape does not count.
 *
 * @param nodes Inline nodes of the paragraph, without ids.
 * @param context The file at hand.
 * @returns The lead, or undefined when the paragraph does not begin with bold words.
 */
export function splitLead(nodes: readonly PhrasingContent[], context: ReadContext): Lead | undefined {
  const [node, ...rest] = nodes;
  if (node?.type !== "strong") return undefined;
  const words = inlineText(node.children);
  const outer = markAt(rest[0], 0, context);
  if (outer !== "none") {
    const first = rest[0]?.type === "text" ? rest[0].value.slice(0, 1) : "";
    const whole = outer === "stop" && keepsMark(first) ? words + first : words;
    return { node, words: whole, mark: outer, outer: true, rest: dropFirst(rest, context) };
  }
  const inner = markAt(node.children.at(-1), -1, context);
  const whole = inner === "none" || (inner === "stop" && keepsMark(words));
  return { node, words: whole ? words : trimEnd(words.slice(0, -1)), mark: inner, outer: false, rest };
}
