import type { Block, Inline } from "../model/rich-text.js";

function inlineText(inline: Inline): string {
  return inline.type === "text" ? inline.value : inline.children.map(inlineText).join("");
}

function blockText(block: Block): string {
  if (block.type === "paragraph") return block.children.map(inlineText).join("");
  if (block.type === "list") return block.items.map((item) => plainText(item)).join("\n");
  return plainText(block.children);
}

/**
 * Gives the words of prose or of a phrase without any marks.
 *
 * @param text Rich text or running text.
 * @returns Plain text; blocks and items stand on lines of their own.
 */
export function plainText(text: readonly Block[] | readonly Inline[]): string {
  const pieces: string[] = [];
  let inBlocks = false;
  for (const node of text) {
    if (node.type === "paragraph" || node.type === "list" || node.type === "aside") {
      inBlocks = true;
      pieces.push(blockText(node));
    } else pieces.push(inlineText(node));
  }
  return pieces.join(inBlocks ? "\n" : "");
}
