import type { Guidebook } from "../model/guidebook.js";
import type { RootCause } from "../model/key-question.js";
import type { Section } from "../model/section.js";

/** A part of a guidebook that has no text. */
export interface EmptyPart {
  /** What it is, for example `the vision of "Narrow meeting hours"`. */
  readonly what: string;
  /** Id of the section or root cause in which it is missing; absent for the guidebook itself. */
  readonly id?: string;
}

function emptySections(sections: readonly Section[]): EmptyPart[] {
  return sections.flatMap(({ id, title, body, sections: inner }) => {
    if (inner.length > 0) return emptySections(inner);
    return body.length === 0 ? [{ what: `the section "${title}"`, id }] : [];
  });
}

function emptyIn({ id, title, description, vision, actions }: RootCause): EmptyPart[] {
  return [
    { part: description, what: `what "${title}" means` },
    { part: vision, what: `the vision of "${title}"` },
    { part: actions, what: `potential actions for "${title}"` },
  ].flatMap(({ part, what }) => (part.length === 0 ? [{ what, id }] : []));
}

/**
 * Lists what readers look for in a guidebook and do not find.
 *
 * @param guidebook A guidebook.
 * @returns Its summary, sections, descriptions and visions without text, and root causes without actions.
 */
export function listEmptyParts(guidebook: Guidebook): EmptyPart[] {
  return [
    ...(guidebook.summary.length === 0 ? [{ what: "the summary" }] : []),
    ...emptySections(guidebook.sections),
    ...guidebook.keyQuestions.flatMap(({ rootCauses }) => rootCauses.flatMap(emptyIn)),
    ...emptySections(guidebook.appendices),
  ];
}
