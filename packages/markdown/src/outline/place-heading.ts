import type { HeadingKind, ParentKind } from "../grammar/heading-rules.js";
import { headingRule } from "../grammar/heading-rules.js";
import type { OutlineSection } from "./outline.js";

/** A heading that is still open: what follows may stand under it. */
export interface OpenHeading {
  /** `unread` when what stands under it is passed over. */
  readonly kind: ParentKind | "unread";
  readonly depth: number;
  /** What stands directly under it. */
  readonly sections: OutlineSection[];
  /** The heading's section; undefined for the file and for what is passed over. */
  readonly section: OutlineSection | undefined;
}

/** Where a heading belongs. */
export type HeadingPlace =
  | { readonly type: "under"; readonly parent: number; readonly depth: number }
  | { readonly type: "orphan" }
  | { readonly type: "unread" };

/** The nearest open heading that the grammar allows above this one. */
function findParent(kind: HeadingKind, written: number, open: readonly OpenHeading[]): number {
  const { parents } = headingRule(kind);
  const nests = parents.includes(kind);
  return open.findLastIndex((candidate) => {
    if (candidate.kind === "unread" || !parents.includes(candidate.kind)) return false;
    return !nests || candidate.depth < written;
  });
}

/**
 * Finds where a heading belongs, by its kind and, for one that nests in itself, by its level.
 *
 * @param kind The heading.
 * @param written Its level as written.
 * @param open Headings above it, the file first.
 * @returns Its parent and its right level, or why it has none.
 */
export function placeHeading(kind: HeadingKind, written: number, open: readonly OpenHeading[]): HeadingPlace {
  const unread = open.findLast((candidate) => candidate.kind === "unread");
  if (unread !== undefined && written > unread.depth) return { type: "unread" };
  const { parents, depth } = headingRule(kind);
  // Every heading is deeper than the file; a level of 1 must not keep a section from finding it.
  const parent = findParent(kind, Math.max(written, 2), open);
  if (parent < 0) return { type: "orphan" };
  const above = open[parent]?.depth ?? 1;
  return { type: "under", parent, depth: parents.includes(kind) ? above + 1 : depth };
}
