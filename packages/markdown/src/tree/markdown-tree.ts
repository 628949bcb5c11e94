import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).freeze();

/**
 * Reads Markdown: CommonMark with front matter. Everything else of the package sees only the tree, so that
 * another engine can take this one's place.
 *
 * @param text Markdown without a byte order mark.
 * @returns The tree (mdast); each node has its position in the text.
 */
export function markdownTree(text: string): Root {
  return processor.parse(text);
}
