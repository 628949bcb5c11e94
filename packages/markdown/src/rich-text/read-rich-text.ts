import type { Block, RichText } from "@guidebook-kit/core";
import type { List, Paragraph, RootContent } from "mdast";
import { type ReadContext, sourceOf } from "../read-context.js";
import { joinLines } from "./inline-text.js";
import { readHtml } from "./read-html.js";
import { readPhrase } from "./read-phrase.js";
import { reportMarkup } from "./report-markup.js";

const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

const plain = (value: string): Block[] => {
  const text = joinLines(value).trim();
  return text === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value: text }] }];
};

function readParagraph(node: Paragraph, context: ReadContext): Block[] {
  if (TABLE_RULE.test(sourceOf(node, context))) reportMarkup("A table", node, context);
  const children = readPhrase(node.children, context);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function readList(node: List, context: ReadContext): Block[] {
  const items = node.children.map((item) => readRichText(item.children, context));
  return [{ type: "list", ordered: node.ordered === true, items }];
}

function readBlock(node: RootContent, context: ReadContext): Block[] {
  switch (node.type) {
    case "paragraph":
      return readParagraph(node, context);
    case "list":
      return readList(node, context);
    case "blockquote":
      return [{ type: "aside", children: readRichText(node.children, context) }];
    case "html":
      return plain(readHtml(node.value, node, context));
    case "code":
      reportMarkup("Code", node, context);
      return plain(node.value);
    case "heading":
      reportMarkup("A heading inside a list or a box", node, context);
      return [{ type: "paragraph", children: readPhrase(node.children, context) }];
    case "thematicBreak":
      reportMarkup("A line across the page", node, context);
      return [];
    default:
      return [];
  }
}

/**
 * Reads prose.
 *
 * @param nodes Blocks of the tree.
 * @param context The file at hand.
 * @returns The prose; what it cannot hold is reported, and its words are kept.
 */
export function readRichText(nodes: readonly RootContent[], context: ReadContext): RichText {
  return nodes.flatMap((node) => readBlock(node, context));
}
