import type { Guidebook } from "../model/guidebook.js";
import type { RootCause } from "../model/key-question.js";
import type { Section } from "../model/section.js";

/** A part of a guidebook that has no text. */
export interface EmptyPart {
  /** Which part it is. */
  readonly part: "summary" | "section" | "description" | "vision" | "actions";
  /** What it is, for example `the vision of "Narrow meeting hours"`. */
  readonly what: string;
  /** Id of the section or root cause in which it is missing; absent for the guidebook itself. */
  readonly id?: string;
}

function emptySections(sections: readonly Section[]): EmptyPart[] {
  return sections.flatMap(({ id, title, body, sections: inner }) => {
    if (inner.length > 0) return emptySections(inner);
    return body.length === 0 ? [{ part: "section", what: `the section "${title}"`, id } as const] : [];
  });
}

function emptyIn({ id, title, description, vision, actions }: RootCause): EmptyPart[] {
  return [
    { part: "description", content: description, what: `what "${title}" means` } as const,
    { part: "vision", content: vision, what: `the vision of "${title}"` } as const,
    { part: "actions", content: actions, what: `potential actions for "${title}"` } as const,
  ].flatMap(({ part, content, what }) => (content.length === 0 ? [{ part, what, id }] : []));
}

/**
 * Lists what readers look for in a guidebook and do not find.
 *
 * @param guidebook A guidebook.
 * @returns Its summary, sections, descriptions and visions without text, and root causes without actions.
 */
export function listEmptyParts(guidebook: Guidebook): EmptyPart[] {
  return [
    ...(guidebook.summary.length === 0 ? [{ part: "summary", what: "the summary" } as const] : []),
    ...emptySections(guidebook.sections),
    ...guidebook.keyQuestions.flatMap(({ rootCauses }) => rootCauses.flatMap(emptyIn)),
    ...emptySections(guidebook.appendices),
  ];
}
