import type { QuestionPart } from "@guidebook-kit/worksheet";
import { type PrintContext, proseOf } from "../../print-context.js";
import type { StepHead } from "./sheet.js";

/**
 * Gives the head of a step.
 *
 * @param context The pages' context.
 * @param step Id of the step.
 * @param part The key question's part; none for the plan.
 * @returns What the template `step-head` draws.
 */
export function stepHead(context: PrintContext, step: string, part?: QuestionPart): StepHead {
  const prose = proseOf(context, `step:${step}`);
  return {
    letter: prose.number,
    title: prose.title,
    code: part?.label ?? "",
    question: part === undefined ? "" : proseOf(context, part.ref).title,
    intro: prose.text,
  };
}
