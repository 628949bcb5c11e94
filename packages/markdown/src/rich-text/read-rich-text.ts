import type { Block, RichText } from "@guidebook-kit/core";
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { type IdMark, idInComment, placeOf, takeIds } from "../ids/read-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import { type ReadContext, sourceOf } from "../read-context.js";
import { joinLines, trimSpaces } from "../text/spaces.js";
import { readHtml } from "./read-html.js";
import { readPhrase } from "./read-phrase.js";
import { reportMarkup } from "./report-markup.js";

const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

const plain = (value: string): Block[] => {
  const text = trimSpaces(joinLines(value));
  return text === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value: text }] }];
};

function paragraphOf(nodes: readonly PhrasingContent[], context: ReadContext): Block[] {
  const children = readPhrase(nodes, context);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function readParagraph(node: Paragraph, context: ReadContext): Block[] {
  const source = sourceOf(node, context);
  if (source.includes("|") && TABLE_RULE.test(source)) reportMarkup("A table", node, context);
  return paragraphOf(node.children, context);
}

/** An item's blocks without ids, and the ids. */
function takeItemIds(item: ListItem): { marks: IdMark[]; blocks: RootContent[] } {
  const marks: IdMark[] = [];
  const blocks = item.children.flatMap((block): RootContent[] => {
    const id = idInComment(block);
    if (id !== undefined) marks.push({ id, position: placeOf(block), inPlace: false });
    if (id !== undefined || block.type !== "paragraph") return id === undefined ? [block] : [];
    const split = takeIds(block.children);
    marks.push(...split.marks);
    return [{ ...block, children: split.rest }];
  });
  return { marks, blocks };
}

function readList(node: List, context: ReadContext): Block[] {
  const taken = node.children.map(takeItemIds);
  const marks = taken.flatMap((item) => item.marks);
  reportStrayIds(marks, context);
  const items = taken.map(({ blocks }) => readRichText(blocks, context));
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
      return paragraphOf(node.children, context);
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
