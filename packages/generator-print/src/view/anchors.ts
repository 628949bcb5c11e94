import type { QuestionPart } from "@guidebook-kit/worksheet";

/** Element ids that no content id can be: those hold no full stop. */
export const ANCHORS = {
  contents: "page.contents",
  team: "page.team",
  table: "page.table",
  planNotes: "page.notes",
  keptAside: "page.kept-aside",
} as const;

/**
 * Gives the element id of a step's first page.
 *
 * @param step Id of the step.
 * @param part The key question's part; none for the plan.
 * @returns The id.
 */
export function stepAnchor(step: string, part?: QuestionPart): string {
  return part === undefined ? `page.${step}` : `page.${part.id}.${step}`;
}

/**
 * Gives the element id of a place in a key question's pages.
 *
 * @param part The key question's part.
 * @param place What stands there.
 * @returns The id.
 */
export function questionAnchor(part: QuestionPart, place: "menu" | "other-cause" | "notes"): string {
  return `page.${part.id}.page.${place}`;
}

/**
 * Gives the element id of something that the content names.
 *
 * @param ref `<kind>:<id>`.
 * @returns The id, unique in the guidebook, so that links in prose work.
 */
export function refAnchor(ref: string): string {
  return ref.slice(ref.indexOf(":") + 1);
}
