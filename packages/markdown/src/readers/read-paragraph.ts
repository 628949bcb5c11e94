import type { Phrase } from "@guidebook-kit/core";
import type { RootContent } from "mdast";
import type { ReadContext } from "../read-context.js";
import { readPhrase } from "../rich-text/read-phrase.js";

/**
 * Reads the one paragraph that stands under a heading.
 *
 * @param nodes Blocks of the tree.
 * @param context The file at hand.
 * @returns Its words, or undefined when there is none.
 */
export function readParagraph(nodes: readonly RootContent[], context: ReadContext): Phrase | undefined {
  const [node] = nodes;
  if (node?.type !== "paragraph") return undefined;
  const phrase = readPhrase(node.children, context);
  return phrase.length === 0 ? undefined : phrase;
}
