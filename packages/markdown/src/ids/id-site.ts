import type { Position } from "@guidebook-kit/core";
import type { HeadingKind } from "../grammar/heading-rules.js";
import type { ItemKind } from "../grammar/item-rules.js";

/** A heading or an item that takes an id. */
export interface IdSite {
  readonly kind: HeadingKind | ItemKind;
  /** The id that it has, when that is a valid one. */
  readonly id: string | undefined;
  /** True when nothing stands there that is an id, or was meant as one. */
  readonly missing: boolean;
  /** A word in a comment at its end, which is its id if only the number sign is missing. */
  readonly unmarked: { readonly word: string; readonly position: Position } | undefined;
  /** Of a site whose id is missing, its words: a title where it has one. */
  readonly words: string;
  /** The number or letter of a heading that has one. */
  readonly number: string | undefined;
  /** Where the id stands; where it has none, the heading or the item's first paragraph. */
  readonly position: Position;
  /** Offset at which an id would be written. */
  readonly end: number;
  /** What it stands under; undefined at the top of the file. */
  readonly parent: IdSite | undefined;
}
