import type { Inline, Phrase } from "@guidebook-kit/core";
import type { Emphasis, Link, PhrasingContent, Strong } from "mdast";
import { addressOf, readLink } from "../links/read-link.js";
import { toWritePlace } from "../positions/to-write-place.js";
import type { ReadContext } from "../read-context.js";
import { joinLines, trimEnd, trimStart } from "../text/spaces.js";
import { checkText } from "./check-text.js";
import { readHtml } from "./read-html.js";
import { reportMarkup } from "./report-markup.js";

const text = (value: string): Inline[] => (value === "" ? [] : [{ type: "text", value }]);

type Marked = Extract<Inline, { type: "emphasis" | "strong" }>;

/** The marks around a text. */
type Around = readonly Marked["type"][];

/** Where inlines are read. */
interface Place {
  readonly context: ReadContext;
  readonly around: Around;
}

function readLinkNode(node: Link, { context, around }: Place): Inline[] {
  const children = readInlines(node.children, { context, around });
  const target = readLink(node, context);
  if (target === undefined) return children;
  if (target.type === "link") return [{ type: "link", url: target.url, children }];
  const reference: Inline = { type: "reference", target: target.target, children };
  context.positions.place(reference, addressOf(node, context));
  context.references.push(reference);
  return [reference];
}

function readMarked(node: Emphasis | Strong, { context, around }: Place): Inline[] {
  // Strong words in strong words are no stronger.
  if (around.includes(node.type)) return readInlines(node.children, { context, around });
  const children = readInlines(node.children, { context, around: [...around, node.type] });
  return children.length === 0 ? [] : [{ type: node.type, children }];
}

function readInline(node: PhrasingContent, place: Place): Inline[] {
  const { context } = place;
  switch (node.type) {
    case "text":
      checkText(node, context);
      return text(joinLines(node.value));
    case "emphasis":
    case "strong":
      return readMarked(node, place);
    case "link":
      return readLinkNode(node, place);
    case "html":
      return text(joinLines(readHtml(node.value, node, context)));
    case "break":
      return text(" ");
    case "inlineCode":
      reportMarkup("Code", node, context);
      return text(joinLines(node.value));
    case "image":
    case "imageReference":
      reportMarkup("An image", node, context);
      return text(joinLines(node.alt ?? ""));
    case "linkReference":
      reportMarkup("A link whose address stands elsewhere", node, context);
      return readInlines(node.children, place);
    default:
      return [];
  }
}

/** Adds an inline. What is marked alike and stands side by side, once what stood between is gone, becomes one. */
function append(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.type === "text" && last?.type === "text") {
    const doubled = last.value.endsWith(" ") && inline.value.startsWith(" ");
    last.value += doubled ? inline.value.slice(1) : inline.value;
  } else if ((inline.type === "strong" || inline.type === "emphasis") && last?.type === inline.type) {
    for (const inner of inline.children) append(last.children, inner);
  } else inlines.push(inline);
}

function readInlines(nodes: readonly PhrasingContent[], place: Place): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) for (const inline of readInline(node, place)) append(inlines, inline);
  return inlines;
}

/** Removes white space at the beginning or the end. */
function trimEdge(inlines: Inline[], edge: "start" | "end"): Inline[] {
  const inline = edge === "start" ? inlines[0] : inlines.at(-1);
  if (inline?.type !== "text") return inlines;
  const value = edge === "start" ? trimStart(inline.value) : trimEnd(inline.value);
  if (value === inline.value) return inlines;
  const kept = text(value);
  return edge === "start" ? [...kept, ...inlines.slice(1)] : [...inlines.slice(0, -1), ...kept];
}

/**
 * Reads running text.
 *
 * @param nodes Inline nodes without the ids that belong to a heading or an item.
 * @param context The file at hand.
 * @returns The text with its marks, line ends as spaces, with no white space around it.
 */
export function readPhrase(nodes: readonly PhrasingContent[], context: ReadContext): Phrase {
  const phrase = trimEdge(trimEdge(readInlines(nodes, { context, around: [] }), "start"), "end");
  const [first] = phrase;
  const place = first?.type === "text" ? toWritePlace(first.value, nodes, context) : undefined;
  if (first !== undefined && place !== undefined) context.positions.place(first, place);
  return phrase;
}
