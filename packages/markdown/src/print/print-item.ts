import { printId } from "./print-heading.js";
import { indentRest } from "./print-rich-text.js";

/** An item's parts. */
export interface ItemParts {
  /** Its first paragraph. */
  readonly words: string;
  readonly id?: string | undefined;
  /** Blocks after the first paragraph. */
  readonly more?: readonly string[];
  /** Items of the list inside it. */
  readonly nested?: readonly string[];
}

const MARKER = "- ";

/**
 * Prints an item of a list that means something.
 *
 * @param parts Its parts.
 * @returns Its lines.
 */
export function printItem({ words, id, more = [], nested = [] }: ItemParts): string {
  const first = [words, ...(id === undefined ? [] : [printId(id)])].join(" ");
  const list = nested.join("\n");
  const text =
    more.length === 0
      ? [first, ...(list === "" ? [] : [list])].join("\n")
      : [first, ...more, ...(list === "" ? [] : [list])].join("\n\n");
  return MARKER + indentRest(text, MARKER.length);
}

/**
 * Puts items together.
 *
 * @param items Printed items.
 * @returns The list as a block, or nothing when there are no items.
 */
export function printItems(items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const loose = items.some((item) => item.includes("\n\n"));
  return [items.join(loose ? "\n\n" : "\n")];
}
