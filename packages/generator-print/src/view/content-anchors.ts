import type { PrintContext } from "../print-context.js";
import { entryLists } from "./reading/entry-lists.js";
import { type SectionView, sectionView } from "./reading/section-view.js";

function sectionAnchors(sections: readonly SectionView[]): string[] {
  return sections.flatMap((section) => [section.anchor, ...sectionAnchors(section.sections)]);
}

/** What only a whole guidebook holds: sections, appendices, terms, resources. */
function readingAnchors(context: PrintContext): string[] {
  if (context.variant.document === "worksheet") return [];
  const { appendices, sections } = context.resolved;
  const entries = entryLists(context).flatMap((list) => list.entries);
  return [
    ...sectionAnchors([...sections, ...appendices].map((section) => sectionView(section))),
    ...entries.flatMap((entry) => [entry.anchor, ...entry.parts.map((part) => part.anchor)]),
  ];
}

/**
 * Lists the ids of content that a file holds as element ids.
 *
 * @param context The pages' context.
 * @returns Ids of root causes, actions and planning stages; in a whole guidebook also of what stands before the
 *   worksheet and behind it.
 */
export function contentAnchors(context: PrintContext): ReadonlySet<string> {
  const causes = context.resolved.keyQuestions.flatMap((question) => question.rootCauses);
  return new Set([
    ...readingAnchors(context),
    ...causes.flatMap((cause) => [cause.id, ...cause.actions.map((action) => action.id)]),
    ...context.resolved.planningStages.map((stage) => stage.id),
  ]);
}
