import type { Position } from "@guidebook-kit/core";
import type { RootContent } from "mdast";
import type { ParentKind } from "../grammar/heading-rules.js";
import type { OutlineSection } from "./outline.js";
import type { OpenHeading } from "./place-heading.js";

/** How far the outline of a file has come. */
export interface OutlineState {
  title: { readonly words: string; readonly position: Position } | undefined;
  /** True once any heading was met. */
  started: boolean;
  /** The file, then the open headings, each under the one before it. */
  open: OpenHeading[];
  /** Where blocks go. */
  body: RootContent[];
  /** True when the last headings lacked one above them: all of them suffer from one mistake. */
  orphaned: boolean;
  /** Where the last heading stood twice: what follows it there, twice too, came with it. */
  repeatedAmong: readonly OutlineSection[] | undefined;
  /** Headings that were missing, or had no place: one that is missing here may be the one that has no place there. */
  readonly moved: Set<ParentKind>;
  readonly summary: RootContent[];
  readonly sections: OutlineSection[];
}

/**
 * Makes the state in which a file begins.
 *
 * @returns A state in which blocks go to the summary.
 */
export function startOutline(): OutlineState {
  const summary: RootContent[] = [];
  const sections: OutlineSection[] = [];
  const file: OpenHeading = { kind: "file", depth: 1, sections, section: undefined };
  return {
    title: undefined,
    started: false,
    open: [file],
    body: summary,
    orphaned: false,
    repeatedAmong: undefined,
    moved: new Set(),
    summary,
    sections,
  };
}

/**
 * Passes over what follows, down to the next heading that is not deeper.
 *
 * @param state The outline so far.
 * @param depth Level of the heading that cannot be read.
 */
export function passOverBelow(state: OutlineState, depth: number): void {
  const kept = state.open.filter((candidate, index) => index === 0 || candidate.depth < depth);
  state.open = [...kept, { kind: "unread", depth, sections: [], section: undefined }];
  state.body = [];
}
