import { formatText } from "@guidebook-kit/locales";
import type { Block, NotesBlock, PromptBlock, QuestionPart } from "@guidebook-kit/worksheet";
import { type PrintContext, proseOf } from "../../print-context.js";
import { questionAnchor, refAnchor, stepAnchor } from "../anchors.js";
import { actionTableView } from "../blocks/action-table-view.js";
import type { BlockView } from "../blocks/block-view.js";
import { menuView } from "../blocks/menu-view.js";
import { notesView } from "../blocks/notes-view.js";
import { otherCauseViews } from "../blocks/other-cause-view.js";
import { menuPromptView, promptView } from "../blocks/prompt-view.js";
import type { BlockSheet } from "./sheet.js";
import { stepHead } from "./step-head.js";

/** Blocks of one sheet, and its line of the contents. */
interface Draft {
  readonly anchor: string;
  /** Empty for a sheet that the contents leave out. */
  readonly title: string;
  /** Whether further questions may stand on it. */
  readonly open: boolean;
  /** Whether its last box takes what is left of the page. */
  readonly fill: boolean;
  readonly blocks: readonly BlockView[];
}

/** One step of one key question. */
interface Place {
  readonly part: QuestionPart;
  readonly step: string;
}

function stepNotes(context: PrintContext, { part, step }: Place, block: NotesBlock) {
  const { number: letter } = proseOf(context, `step:${step}`);
  const heading = formatText(context.locale.print.notesOfStep, { letter }, context.locale.tag);
  return { anchor: `${questionAnchor(part, "notes")}.${step}`, heading, field: block.field };
}

/** The sheets that a block begins: the menu, each cause, each cause of one's own. */
function ownSheets(
  context: PrintContext,
  { part }: Place,
  block: Exclude<Block, PromptBlock | NotesBlock>,
): Draft[] {
  const begin = (anchor: string, title: string, view: BlockView): Draft => ({
    anchor,
    title,
    open: false,
    fill: false,
    blocks: [view],
  });
  switch (block.kind) {
    case "menu":
      return [begin(questionAnchor(part, "menu"), context.locale.print.menu, menuView(context, block, part))];
    case "action-table":
      return [begin(refAnchor(block.ref), block.label, actionTableView(context, block, part))];
    case "other-cause": {
      const anchor = questionAnchor(part, "other-cause");
      return otherCauseViews(context, block).map((view, index) =>
        begin(index === 0 ? anchor : `${anchor}.${index + 1}`, view.heading, view),
      );
    }
  }
}

/** Notes join the one question that stands alone on the last sheet; else they have a sheet of their own. */
function addNotes(context: PrintContext, place: Place, { sheets, block }: NotesPlace): Draft[] {
  const { anchor, heading, field } = stepNotes(context, place, block);
  const last = sheets.at(-1);
  const notes = { anchor, title: heading, open: false, fill: true };
  const view = notesView(context, field, { heading, size: "rest" });
  if (last?.open === true && last.blocks.length === 1 && sheets.length > 1)
    return [...sheets.slice(0, -1), { ...notes, blocks: [...last.blocks, view] }];
  return [...sheets, { ...notes, blocks: [view] }];
}

interface NotesPlace {
  readonly sheets: readonly Draft[];
  readonly block: NotesBlock;
}

/** Puts a question below the one before it, or on a sheet of its own after the menu or a cause. */
function addQuestion(sheets: readonly Draft[], view: BlockView): Draft[] {
  const last = sheets.at(-1);
  if (last?.open === true) return [...sheets.slice(0, -1), { ...last, blocks: [...last.blocks, view] }];
  const anchor = `${sheets[0]?.anchor ?? ""}.${sheets.length + 1}`;
  return [...sheets, { anchor, title: "", open: true, fill: false, blocks: [view] }];
}

function draftSheets(context: PrintContext, place: Place): Draft[] {
  const { part, step } = place;
  const title = proseOf(context, `step:${step}`).title;
  let sheets: Draft[] = [{ anchor: stepAnchor(step, part), title, open: true, fill: false, blocks: [] }];
  for (const block of part.blocks) {
    if (block.step !== step) continue;
    if (block.kind === "prompt") sheets = addQuestion(sheets, promptView(context, block));
    else if (block.kind === "notes") sheets = addNotes(context, place, { sheets, block });
    else {
      if (block.kind === "menu")
        sheets = addQuestion(sheets, menuPromptView(context, block, questionAnchor(part, "menu")));
      sheets = [...sheets, ...ownSheets(context, place, block)];
    }
  }
  return sheets;
}

/**
 * Gives the sheets of one key question: steps A and B, or those of them that are printed.
 *
 * @param context The pages' context.
 * @param part The key question's part.
 * @returns The sheets, in the order of the blocks.
 */
export function questionSheets(context: PrintContext, part: QuestionPart): BlockSheet[] {
  const { selection } = context;
  const steps = [...new Set(part.blocks.map(({ step }) => step))].filter((step) => selection.steps.has(step));
  return steps.flatMap((step, place) => {
    const head = stepHead(context, step, part);
    return draftSheets(context, { part, step }).map(({ anchor, title, fill, blocks }, index): BlockSheet => {
      const line = { part: part.label, letter: index === 0 ? head.letter : "", title, anchor };
      return {
        template: "sheet-blocks",
        anchor,
        running: { part: part.label, step, team: true },
        contents: title === "" ? [] : [line],
        head: index > 0 ? null : place === 0 ? head : { ...head, question: "" },
        fill,
        blocks,
      };
    });
  });
}
