import type { RichText } from "@guidebook-kit/core";
import type { QuestionPart } from "@guidebook-kit/worksheet";
import { type FormContext, proseOf } from "../form-context.js";
import type { ActionTableView } from "./blocks/action-table-view.js";
import type { BlockView } from "./blocks/block-place.js";
import { blockView } from "./blocks/block-view.js";
import { joinPromptRuns } from "./blocks/prompt-run-view.js";
import { leafId } from "./leaf-ids.js";
import { partId } from "./part-id.js";

/** The head of a leaf. */
export interface LeafHead {
  readonly id: string;
  readonly headingId: string;
  readonly letter: string;
  readonly title: string;
  readonly text: RichText;
  /** Number and words of the key question; empty in the plan. */
  readonly code: string;
  readonly codeId: string;
  readonly question: string;
}

/** One step of one key question. */
export interface StepView {
  readonly head: LeafHead;
  readonly blocks: readonly BlockView[];
  /** The causes whose actions stand here and whose boxes stand in an earlier step. */
  readonly causes: readonly ActionTableView[];
  /** The letter of that step. */
  readonly causesLetter: string;
}

/**
 * Gives the head of a step's leaf.
 *
 * @param context The form's context.
 * @param step Id of the step.
 * @param part The key question's part; undefined for the plan.
 * @returns What the template `leaf-head` draws.
 */
export function leafHead(context: FormContext, step: string, part?: QuestionPart): LeafHead {
  const prose = proseOf(context, `step:${step}`);
  const id = leafId(step, part?.id);
  return {
    id,
    headingId: partId(id, "heading"),
    letter: prose.number,
    title: prose.title,
    text: prose.text,
    code: part?.label ?? "",
    codeId: partId(id, "code"),
    question: part === undefined ? "" : proseOf(context, part.ref).title,
  };
}

function isActionTable(block: BlockView): block is ActionTableView {
  return block.template === "block-action-table";
}

/**
 * Gives the leaves of one key question, one per step.
 *
 * @param context The form's context.
 * @param part The key question's part.
 * @returns What the template `leaf-step` draws, in the blocks' order.
 */
export function stepViews(context: FormContext, part: QuestionPart): StepView[] {
  const steps = [...new Set(part.blocks.map((block) => block.step))];
  return steps.map((step) => {
    const head = leafHead(context, step, part);
    const place = {
      part,
      leafHeading: head.headingId,
      headings: context.questions.length > 1 ? [head.codeId] : [],
    };
    const own = part.blocks.filter((block) => block.step === step);
    const blocks = joinPromptRuns(own.map((block) => blockView(context, block, place)));
    const causes = blocks
      .filter(isActionTable)
      .filter(({ chosenBy, chosenLetter }) => chosenBy !== "" && chosenLetter !== head.letter);
    return { head, blocks, causes, causesLetter: causes[0]?.chosenLetter ?? "" };
  });
}
