import type { PhrasingContent } from "mdast";

/**
 * Makes line ends spaces: in Markdown they mean no more.
 *
 * @param value Text of the tree.
 * @returns Text on one line.
 */
export function joinLines(value: string): string {
  return value.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, " ");
}

/**
 * Gives the words of inline nodes without marks and comments.
 *
 * @param nodes Inline nodes of the tree.
 * @returns Their words as they stand, line ends as spaces, with no white space around them.
 */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return joinLines(nodes.map(wordsOf).join("")).trim();
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "html") return node.value.startsWith("<!--") ? "" : node.value;
  if (node.type === "break") return " ";
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
