import { type DefaultTreeAdapterTypes, html, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** Attributes in which texts of the guidebook stand. */
const TEXT_ATTRIBUTES = ["aria-label", "data-review-title", "title"];

function attributesOf(node: DefaultTreeAdapterTypes.Element): string {
  const written = node.attrs.map(({ name, value }) => {
    const isText = TEXT_ATTRIBUTES.includes(name) || (node.tagName === "option" && name === "value");
    // The policy names the hash of a style that has the fonts of the letters on the page.
    return isText ? name : `${name}="${value.replace(/'sha256-[^']*'/g, "'sha256'")}"`;
  });
  return written.join(" ");
}

function walk(node: Node, depth: number): string[] {
  if (node.nodeName === "#text") return [];
  const own = "tagName" in node ? `${node.tagName} ${attributesOf(node)}` : node.nodeName;
  const foreign = "namespaceURI" in node && node.namespaceURI !== html.NS.HTML ? " (foreign)" : "";
  const children = "childNodes" in node ? node.childNodes : [];
  return [`${depth} ${own}${foreign}`, ...children.flatMap((child) => walk(child, depth + 1))];
}

/**
 * Parses a page as browsers do.
 *
 * @param page The page's HTML.
 * @returns One line for each element and comment in order: its depth, name and attributes, with their values except
 *   where those are texts of the guidebook.
 */
export function pageTree(page: string): string[] {
  return walk(parse(page), 0);
}

/** What is first different in two trees; undefined when they are equal. */
export function firstDifference(tree: readonly string[], other: readonly string[]): string | undefined {
  const at = tree.findIndex((line, index) => line !== other[index]);
  if (at >= 0) return `${tree[at]} ≠ ${other[at]}`;
  return tree.length === other.length ? undefined : `${tree.length} ≠ ${other.length} elements`;
}
