/** Element id of the first leaf. */
export const INTRO_ID = "page.intro";

/** Element id of the last leaf. */
export const REVIEW_ID = "page.review";

/** Element id of the place where a team says who it is. */
export const TEAM_ID = "page.team";

/**
 * Gives the element id of a step's leaf.
 *
 * @param step Id of the step.
 * @param question Id of the key question; none for the plan.
 * @returns The id; no key question and no step makes it one of those above.
 */
export function leafId(step: string, question?: string): string {
  return question === undefined ? `page.plan.${step}` : `page.question.${question}.${step}`;
}
