import type { Phrase, RichText } from "@guidebook-kit/core";
import type { PlanPart, StageBlock } from "@guidebook-kit/worksheet";
import { type PrintContext, proseOf } from "../../print-context.js";
import { refAnchor } from "../anchors.js";
import { type TextBox, textBox } from "../fields/text-box.js";
import type { BlockView } from "./block-view.js";

/** One planning stage. */
export interface StageView extends BlockView {
  /** Element id. */
  readonly anchor: string;
  /** All stages in order, this one among them. */
  readonly stages: readonly { readonly label: string; readonly current: boolean }[];
  readonly question: RichText;
  readonly considerations: readonly Phrase[];
  readonly notesLabel: string;
  readonly hint: string;
  readonly box: TextBox;
}

/**
 * Gives the view of a planning stage.
 *
 * @param context The pages' context.
 * @param block The stage.
 * @param part The plan that it belongs to.
 * @returns What the template `block-stage` draws.
 */
export function stageView(context: PrintContext, block: StageBlock, part: PlanPart): StageView {
  const prose = proseOf(context, block.ref);
  return {
    template: "block-stage",
    anchor: refAnchor(block.ref),
    stages: part.stages.map(({ label, ref }) => ({ label, current: ref === block.ref })),
    question: prose.text,
    considerations: prose.phrases,
    notesLabel: part.notes.label,
    hint: context.locale.worksheet.noStudentNames,
    box: textBox(context, block.field.name, "rest"),
  };
}
