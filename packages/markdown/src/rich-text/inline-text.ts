import type { PhrasingContent } from "mdast";
import { joinLines, trimSpaces } from "../text/spaces.js";

/**
 * Gives the words of inline nodes without marks and comments.
 *
 * @param nodes Inline nodes of the tree.
 * @returns Their words as they stand, line ends as spaces, with no white space around them.
 */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return trimSpaces(joinLines(nodes.map(wordsOf).join("")));
}

/**
 * Tells whether inline nodes hold words.
 *
 * @param nodes Inline nodes of the tree.
 * @returns False when there is nothing but white space and comments.
 */
export function hasWords(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => trimSpaces(wordsOf(node)) !== "");
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "html") return node.value.startsWith("<!--") ? "" : node.value;
  if (node.type === "break") return " ";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
