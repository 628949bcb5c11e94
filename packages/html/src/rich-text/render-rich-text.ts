import type { Block } from "@guidebook-kit/core";
import type { LinkContext } from "./link-context.js";
import { renderPhrase } from "./render-phrase.js";

/** An item's first paragraph stands without `p`, so that short lists stay tight. */
function renderItem(item: readonly Block[], links: LinkContext | undefined): string {
  const [first, ...rest] = item;
  if (first?.type !== "paragraph") return `<li>${renderRichText(item, links)}</li>`;
  return `<li>${renderPhrase(first.children, links)}${renderRichText(rest, links)}</li>`;
}

function renderBlock(block: Block, links: LinkContext | undefined): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${renderPhrase(block.children, links)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => renderItem(item, links)).join("")}</${tag}>`;
    }
    case "aside":
      // Not an `aside` element: that would be a landmark, and a page may hold many of these.
      return `<div class="boxed" role="note">${renderRichText(block.children, links)}</div>`;
  }
}

/**
 * Renders prose.
 *
 * @param richText Prose of the model.
 * @param links How its references become links; without it the text has no links at all.
 * @returns Safe HTML of paragraphs, lists and boxes (`div` with class `boxed` and role `note`).
 */
export function renderRichText(richText: readonly Block[], links?: LinkContext): string {
  return richText.map((block) => renderBlock(block, links)).join("");
}
