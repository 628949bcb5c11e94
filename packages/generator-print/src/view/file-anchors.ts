import type { Block, QuestionPart } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../print-context.js";
import { questionAnchor, refAnchor, stepAnchor } from "./anchors.js";
import { entryLists } from "./reading/entry-lists.js";
import { type SectionView, sectionView } from "./reading/section-view.js";

function sectionAnchors(sections: readonly SectionView[]): string[] {
  return sections.flatMap((section) => [section.anchor, ...sectionAnchors(section.sections)]);
}

/** What only a whole guidebook holds: sections, terms, resources, appendices. */
function readingAnchors(context: PrintContext): string[] {
  const { resolved, selection, variant } = context;
  if (variant.document === "worksheet") return [];
  const reading = selection.sections.has("reading");
  const appendices = selection.sections.has("appendices") ? resolved.appendices : [];
  const entries = reading ? entryLists(context).flatMap((list) => list.entries) : [];
  return [
    ...sectionAnchors([...(reading ? resolved.sections : []), ...appendices].map(sectionView)),
    ...entries.flatMap((entry) => [entry.anchor, ...entry.parts.map((part) => part.anchor)]),
  ];
}

function blockAnchors(part: QuestionPart, block: Block): string[] {
  switch (block.kind) {
    case "menu":
    case "other-cause":
      return [stepAnchor(block.step, part), questionAnchor(part, block.kind)];
    case "action-table":
      return [block.ref, ...block.rows.map(({ ref }) => ref)].map(refAnchor);
    case "prompt":
    case "notes":
      return [stepAnchor(block.step, part)];
  }
}

function stepAnchors({ plan, questions, selection }: PrintContext): string[] {
  if (!selection.sections.has("steps")) return [];
  const inQuestions = questions.flatMap((part) =>
    part.blocks
      .filter((block) => selection.steps.has(block.step))
      .flatMap((block) => blockAnchors(part, block)),
  );
  if (plan === undefined || !selection.steps.has(plan.step)) return inQuestions;
  return [...inQuestions, stepAnchor(plan.step), ...plan.stages.map(({ ref }) => refAnchor(ref))];
}

/**
 * Lists the element ids that texts and page numbers of a file may point to.
 *
 * @param context The pages' context.
 * @returns Ids of the file's steps, menus, root causes, actions and planning stages; in a whole guidebook also of what
 *   stands before the worksheet and behind it.
 */
export function fileAnchors(context: PrintContext): ReadonlySet<string> {
  return new Set([...readingAnchors(context), ...stepAnchors(context)]);
}
