import type { QuestionPart } from "@guidebook-kit/worksheet";
import { partId } from "../part-id.js";

/** A block as its template draws it; `template` names the template. */
export interface BlockView {
  readonly template: string;
}

/** Where a block stands. */
export interface BlockPlace {
  /** The key question's part; undefined in the plan. */
  readonly part: QuestionPart | undefined;
  /** Id of the leaf's heading. */
  readonly leafHeading: string;
  /** Ids that tell this key question from others; empty where there is only one. */
  readonly headings: readonly string[];
}

/**
 * Gives the element id of the place where a team writes down causes of its own.
 *
 * @param part The key question's part.
 * @returns The id.
 */
export function otherCauseId(part: QuestionPart): string {
  return partId(part.ref, "other-cause");
}

/**
 * Gives the element id of a cause's section; the first key question's are the cause's own ids, so that links work.
 *
 * @param ref `root-cause:<id>`.
 * @returns The cause's id, unique in the guidebook.
 */
export function anchorOf(ref: string): string {
  return ref.slice(ref.indexOf(":") + 1);
}
