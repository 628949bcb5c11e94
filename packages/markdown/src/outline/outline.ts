import type { Position } from "@guidebook-kit/core";
import type { PhrasingContent, RootContent } from "mdast";
import type { HeadingKind } from "../grammar/heading-rules.js";
import type { IdSite } from "../ids/id-site.js";
import type { IdMark } from "../ids/read-id.js";

/** A heading of the grammar with what stands under it. */
export interface OutlineSection {
  readonly kind: HeadingKind;
  /** The heading's word in the file's language. */
  readonly heading: string;
  readonly number: string | undefined;
  readonly title: string;
  /** The heading's line. */
  readonly position: Position;
  /** The id, for a heading that takes one. */
  readonly site: IdSite | undefined;
  /** Blocks up to the next heading. */
  readonly body: RootContent[];
  readonly sections: OutlineSection[];
}

/** A file taken apart into its headings. */
export interface Outline {
  readonly title: string;
  /** The title's line; the beginning of the file when there is none. */
  readonly position: Position;
  /** Blocks between the title and the first other heading. */
  readonly summary: RootContent[];
  readonly sections: OutlineSection[];
}

/** A line that is a heading, or was meant as one. */
export interface HeadingLine {
  readonly depth: number;
  /** Its words without ids. */
  readonly words: PhrasingContent[];
  readonly ids: readonly IdMark[];
  /** Offset behind its words, where an id would stand. */
  readonly end: number;
  readonly position: Position;
  /** Its number signs and what stands behind them, as written, when they make no heading. */
  readonly lookalike: string | undefined;
}
