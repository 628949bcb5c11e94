import type { Framework, Inline } from "@guidebook-kit/core";
import type { Node } from "unist";
import type { ContentFile } from "./content/content-file.js";
import type { Reporter } from "./diagnostics/reporter.js";
import type { Vocabulary } from "./grammar/vocabulary.js";
import type { IdSite } from "./ids/id-site.js";
import type { LinkTargets } from "./links/link-targets.js";
import type { PositionIndex } from "./positions/position-index.js";
import type { RangeOf } from "./positions/source-positions.js";
import type { ScopeWords } from "./scopes/scope-words.js";

/** A reference in prose, whose target may be made more precise once all files are read. */
export type ReferenceInline = Extract<Inline, { type: "reference" }>;

/** What the readers of one file share. */
export interface ReadContext {
  readonly file: ContentFile;
  readonly reporter: Reporter;
  readonly positions: PositionIndex;
  readonly rangeOf: RangeOf;
  readonly vocabulary: Vocabulary;
  /** The framework of a guidebook, when it is there. */
  readonly framework: Framework | undefined;
  readonly links: LinkTargets;
  readonly scopes: ScopeWords;
  /** Everything in the file that takes an id, filled while reading. */
  readonly idSites: IdSite[];
  /** Every reference in the file's prose, filled while reading. */
  readonly references: ReferenceInline[];
}

/** Part of a text, by its node in the tree or otherwise. */
export type Placed = Readonly<Pick<Node, "position">>;

/**
 * Gives the text of a node as it is written.
 *
 * @param node A node of the tree.
 * @param context The file at hand.
 * @returns Its part of the file's text.
 */
export function sourceOf(node: Placed, context: ReadContext): string {
  return context.file.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
