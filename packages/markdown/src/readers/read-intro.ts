import type { RichText } from "@guidebook-kit/core";
import type { RootContent } from "mdast";
import type { ReadContext } from "../read-context.js";
import { readRichText } from "../rich-text/read-rich-text.js";

/**
 * Reads prose that may be absent.
 *
 * @param nodes Blocks of the tree.
 * @param key The model's key for it.
 * @param context The file at hand.
 * @returns An object with that key, or an empty one when there is no prose.
 */
export function readOptional<Key extends string>(
  nodes: readonly RootContent[],
  key: Key,
  context: ReadContext,
): { [name in Key]?: RichText } {
  const prose = readRichText(nodes, context);
  return (prose.length === 0 ? {} : { [key]: prose }) as { [name in Key]?: RichText };
}
