import type { PlanPart } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { ANCHORS, refAnchor, stepAnchor } from "../anchors.js";
import { notesView } from "../blocks/notes-view.js";
import { promptView } from "../blocks/prompt-view.js";
import { rowsBlockView } from "../blocks/rows-block-view.js";
import { stageView } from "../blocks/stage-view.js";
import type { BlockSheet } from "./sheet.js";
import { stepHead } from "./step-head.js";

/**
 * Gives the sheets of step C.
 *
 * @param context The pages' context.
 * @param part The plan.
 * @returns The step's own questions, one sheet per planning stage, the table with the notes.
 */
export function planSheets(context: PrintContext, part: PlanPart): BlockSheet[] {
  const { page, print } = context.locale;
  const head = stepHead(context, part.step);
  const sheet = (anchor: string, title: string, rest: Partial<BlockSheet>): BlockSheet => ({
    template: "sheet-blocks",
    anchor,
    running: { part: page.nextSteps, step: part.step, team: true },
    contents: [{ part: page.nextSteps, letter: "", title, anchor }],
    head: null,
    fill: false,
    blocks: [],
    ...rest,
  });
  const first = sheet(stepAnchor(part.step), head.title, {
    head,
    contents: [
      { part: page.nextSteps, letter: head.letter, title: head.title, anchor: stepAnchor(part.step) },
    ],
    blocks: part.prompts.map((prompt) => promptView(context, prompt)),
  });
  const stages = part.stages.map((stage) => {
    const blocks = [stageView(context, stage, part)];
    return sheet(refAnchor(stage.ref), stage.label, { anchor: "", fill: true, blocks });
  });
  return [
    ...withFirstStage(first, stages),
    sheet(ANCHORS.table, part.table.label, {
      fill: true,
      blocks: [
        rowsBlockView(context, part.table, print.planHint),
        notesView(context, part.notes, { heading: part.notes.label, size: "rest" }),
      ],
    }),
  ];
}

/** A step without questions of its own shares its first sheet with its first stage. */
function withFirstStage(first: BlockSheet, stages: readonly BlockSheet[]): BlockSheet[] {
  const [stage, ...rest] = stages;
  if (first.blocks.length > 0 || stage === undefined) return [first, ...stages];
  return [
    { ...first, fill: true, blocks: stage.blocks, contents: [...first.contents, ...stage.contents] },
    ...rest,
  ];
}
