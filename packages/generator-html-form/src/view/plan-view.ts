import type { Phrase, RichText } from "@guidebook-kit/core";
import type { PlanPart, StageBlock } from "@guidebook-kit/worksheet";
import { type FormContext, proseOf } from "../form-context.js";
import type { BlockPlace, BlockView } from "./blocks/block-place.js";
import { type NotesBlockView, notesBlockView } from "./blocks/notes-block-view.js";
import { joinPromptRuns } from "./blocks/prompt-run-view.js";
import { promptView } from "./blocks/prompt-view.js";
import type { FieldView } from "./fields/field-place.js";
import { fieldView } from "./fields/field-view.js";
import { type NotesView, notesView } from "./fields/notes-view.js";
import { partId } from "./part-id.js";
import { type LeafHead, leafHead } from "./step-view.js";

/** One planning stage. */
export interface StageView {
  readonly anchor: string;
  readonly label: string;
  readonly headingId: string;
  readonly question: RichText;
  readonly considerations: readonly Phrase[];
  readonly notes: NotesView;
}

/** Step C. */
export interface PlanView {
  readonly head: LeafHead;
  readonly prompts: readonly BlockView[];
  readonly stages: readonly StageView[];
  readonly table: { readonly heading: string; readonly headingId: string; readonly field: FieldView };
  readonly notes: NotesBlockView;
}

function stageView(context: FormContext, block: StageBlock): StageView {
  const prose = proseOf(context, block.ref);
  const { name } = block.field;
  const headingId = partId(name, "heading");
  const field = { ...block.field, label: context.locale.worksheet.notes };
  return {
    anchor: block.ref.slice(block.ref.indexOf(":") + 1),
    label: block.label,
    headingId,
    question: prose.text,
    considerations: prose.phrases,
    notes: notesView(context, field, { name, headings: [headingId] }),
  };
}

/**
 * Gives the leaf of step C.
 *
 * @param context The form's context.
 * @param part The plan.
 * @returns What the template `leaf-plan` draws.
 */
export function planView(context: FormContext, part: PlanPart): PlanView {
  const head = leafHead(context, part.step);
  const place: BlockPlace = { part: undefined, leafHeading: head.headingId, headings: [] };
  return {
    head,
    prompts: joinPromptRuns(part.prompts.map((prompt) => promptView(context, prompt, place))),
    stages: part.stages.map((stage) => stageView(context, stage)),
    table: {
      heading: part.table.label,
      headingId: partId(part.table.name, "heading"),
      field: fieldView(context, part.table),
    },
    notes: notesBlockView(context, { field: part.notes }, place),
  };
}
