import type { Inline, Phrase } from "@guidebook-kit/core";
import type { Link, PhrasingContent } from "mdast";
import { addressOf, readLink } from "../links/read-link.js";
import type { ReadContext } from "../read-context.js";
import { joinLines, trimEnd, trimStart } from "../text/spaces.js";
import { checkText } from "./check-text.js";
import { readHtml } from "./read-html.js";
import { reportMarkup } from "./report-markup.js";

const text = (value: string): Inline[] => (value === "" ? [] : [{ type: "text", value }]);

function readLinkNode(node: Link, context: ReadContext): Inline[] {
  const children = readInlines(node.children, context);
  const target = readLink(node, context);
  if (target === undefined) return children;
  if (target.type === "link") return [{ type: "link", url: target.url, children }];
  const reference: Inline = { type: "reference", target: target.target, children };
  context.positions.place(reference, addressOf(node, context));
  context.references.push(reference);
  return [reference];
}

function readInline(node: PhrasingContent, context: ReadContext): Inline[] {
  switch (node.type) {
    case "text":
      checkText(node, context);
      return text(joinLines(node.value));
    case "emphasis":
    case "strong": {
      const children = readInlines(node.children, context);
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case "link":
      return readLinkNode(node, context);
    case "html":
      return text(readHtml(node.value, node, context));
    case "break":
      return text(" ");
    case "inlineCode":
      reportMarkup("Code", node, context);
      return text(node.value);
    case "image":
    case "imageReference":
      reportMarkup("An image", node, context);
      return text(node.alt ?? "");
    case "linkReference":
      reportMarkup("A link whose address stands elsewhere", node, context);
      return readInlines(node.children, context);
    default:
      return [];
  }
}

/** Adds an inline. Texts that stand side by side once what stood between them is gone become one. */
function append(inlines: Inline[], inline: Inline): void {
  const last = inlines.at(-1);
  if (inline.type !== "text" || last?.type !== "text") {
    inlines.push(inline);
    return;
  }
  const doubled = last.value.endsWith(" ") && inline.value.startsWith(" ");
  last.value += doubled ? inline.value.slice(1) : inline.value;
}

function readInlines(nodes: readonly PhrasingContent[], context: ReadContext): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) for (const inline of readInline(node, context)) append(inlines, inline);
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
  return trimEdge(trimEdge(readInlines(nodes, context), "start"), "end");
}
