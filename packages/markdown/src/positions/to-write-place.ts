import { type Position, TO_WRITE } from "@guidebook-kit/core";
import type { PhrasingContent } from "mdast";
import type { ReadContext } from "../read-context.js";

/**
 * Finds where a text stands that is still to be written. Such texts stand beside each other in one item, and each is
 * told of at its own line.
 *
 * @param text The text.
 * @param nodes The inline nodes that it was read from.
 * @param context The file at hand.
 * @returns The place of its mark and what follows in its node; undefined for a text without the mark.
 */
export function toWritePlace(
  text: string,
  nodes: readonly PhrasingContent[],
  context: ReadContext,
): Position | undefined {
  if (!text.startsWith(TO_WRITE)) return undefined;
  for (const { position } of nodes) {
    const end = position?.end.offset ?? 0;
    const at = context.file.text.indexOf(TO_WRITE, position?.start.offset ?? end);
    if (at >= 0 && at < end) return context.rangeOf(at, end);
  }
  return undefined;
}
