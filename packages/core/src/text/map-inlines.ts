import type { Block, Inline, RichText } from "../model/rich-text.js";

/** Replaces one inline by none, one or several. */
export type InlineMapper = (inline: Inline) => Inline | Inline[];

function mapInline(inline: Inline, mapper: InlineMapper): Inline[] {
  const mapped = mapper(
    "children" in inline ? { ...inline, children: mapPhrase(inline.children, mapper) } : inline,
  );
  return Array.isArray(mapped) ? mapped : [mapped];
}

/**
 * Maps every inline of a phrase, children before parents.
 *
 * @param phrase Running text.
 * @param mapper Called with each inline after its children.
 * @returns A new phrase.
 */
export function mapPhrase(phrase: readonly Inline[], mapper: InlineMapper): Inline[] {
  return phrase.flatMap((inline) => mapInline(inline, mapper));
}

function mapBlock(block: Block, mapper: InlineMapper): Block {
  if (block.type === "paragraph") return { ...block, children: mapPhrase(block.children, mapper) };
  if (block.type === "list") return { ...block, items: block.items.map((item) => mapRichText(item, mapper)) };
  return { ...block, children: mapRichText(block.children, mapper) };
}

/**
 * Maps every inline of prose.
 *
 * @param richText Prose.
 * @param mapper Called with each inline after its children.
 * @returns New prose of the same blocks.
 */
export function mapRichText(richText: readonly Block[], mapper: InlineMapper): RichText {
  return richText.map((block) => mapBlock(block, mapper));
}
