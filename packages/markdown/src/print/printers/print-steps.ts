import {
  ANSWER_KINDS,
  type GuidingQuestion,
  type GuidingQuestionOverride,
  type Step,
  type StepOverride,
} from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printLabel } from "../print-label.js";
import { printPhrase } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";

/** A step of a framework, or what a guidebook says instead, with the framework's letter. */
export type LetteredStep = Step | (StepOverride & Pick<Step, "letter">);

function printQuestion(question: GuidingQuestion | GuidingQuestionOverride, context: PrintContext): string[] {
  const { id, text, hint, prompts } = question;
  const answer = "answer" in question ? question.answer : ANSWER_KINDS[0];
  const items = (prompts ?? []).map((phrase) =>
    printItem({ words: printPhrase({ phrase, lead: "prose", start: true }, context) }),
  );
  return [
    printHeading("guidingQuestion", { title: text, id }, context),
    ...(answer === ANSWER_KINDS[0]
      ? []
      : [printLabel("answer", context.vocabulary.words.answers[answer], context)]),
    ...printRichText(hint ?? [], "label", context),
    ...printItems(items),
  ];
}

function printStep(step: LetteredStep, context: PrintContext): string[] {
  const { id, letter, title, intro, worksheetIntro, guidingQuestions, menuHeading, tableHeading } = step;
  return [
    printHeading("step", { number: letter, title, id }, context),
    ...printRichText(intro ?? [], "label", context),
    ...(worksheetIntro === undefined
      ? []
      : [printHeading("onTheWorksheet", {}, context), ...printRichText(worksheetIntro, "label", context)]),
    ...(guidingQuestions ?? []).flatMap((question) => printQuestion(question, context)),
    ...(menuHeading === undefined ? [] : [printHeading("menu", { title: menuHeading }, context)]),
    ...(tableHeading === undefined ? [] : [printHeading("actionTable", { title: tableHeading }, context)]),
  ];
}

/**
 * Prints steps.
 *
 * @param steps Steps of a framework, or what a guidebook says instead.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printSteps(steps: readonly LetteredStep[], context: PrintContext): string[] {
  return steps.flatMap((step) => printStep(step, context));
}
