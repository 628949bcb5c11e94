/** Element id of the first leaf. */
export const INTRO_ID = "page.intro";

/** Element id of the last leaf. */
export const REVIEW_ID = "page.review";

/**
 * Gives the element id of a step's leaf.
 *
 * @param step Id of the step.
 * @param question Id of the key question; none for the plan.
 * @returns The id; its heading's is the same with `.heading` behind it.
 */
export function leafId(step: string, question?: string): string {
  return question === undefined ? `page.${step}` : `page.${question}.${step}`;
}
