import type { Step, StepOverride } from "@guidebook-kit/core";
import { readBody } from "../body/read-body.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readRichText } from "../rich-text/read-rich-text.js";
import { withId } from "./owned.js";
import { readGuidingQuestion } from "./read-guiding-question.js";

/** The parts of a step that stand under headings without ids. */
type StepExtras = Pick<StepOverride, "worksheetIntro" | "menuHeading" | "tableHeading">;

function readExtras(section: OutlineSection, context: ReadContext): StepExtras {
  const extras: StepExtras = {};
  for (const inner of section.sections) {
    if (inner.kind === "guidingQuestion") continue;
    const { prose } = readBody(inner, context);
    if (inner.kind === "onTheWorksheet") extras.worksheetIntro = readRichText(prose, context);
    if (inner.kind === "menu") extras.menuHeading = inner.title;
    if (inner.kind === "actionTable") extras.tableHeading = inner.title;
  }
  return extras;
}

const questionsOf = (section: OutlineSection): OutlineSection[] =>
  section.sections.filter(({ kind }) => kind === "guidingQuestion");

/**
 * Reads a step of a framework.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The step.
 */
export function readStep(section: OutlineSection, context: ReadContext): Step {
  const parts = {
    letter: section.number ?? "",
    title: section.title,
    intro: readRichText(readBody(section, context).prose, context),
    guidingQuestions: questionsOf(section).map((inner) => readGuidingQuestion(inner, context)),
    ...readExtras(section, context),
  };
  const step = withId(section, parts, context);
  if (section.number === undefined) context.positions.settle(step, "letter");
  return step;
}

/** A guidebook names a step by its framework's letter. */
function checkLetter(section: OutlineSection, context: ReadContext): void {
  const { number: letter, heading, position, site } = section;
  const right = context.framework?.steps.find(({ id }) => id === site?.id)?.letter;
  if (right === undefined || letter === undefined || letter === right) return;
  const details = { heading, letter, right };
  context.reporter.report(markdownDiagnostics.stepLetter, details, { position, suggestion: right });
}

/**
 * Reads what a guidebook says instead of a step of its framework.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The parts that are there.
 */
export function readStepOverride(section: OutlineSection, context: ReadContext): StepOverride {
  checkLetter(section, context);
  const intro = readRichText(readBody(section, context).prose, context);
  const guidingQuestions = questionsOf(section).map((inner) => {
    const { answer: _framework, prompts, ...question } = readGuidingQuestion(inner, context);
    return withId(inner, { ...question, ...(prompts.length === 0 ? {} : { prompts }) }, context);
  });
  const parts = {
    title: section.title,
    ...(intro.length === 0 ? {} : { intro }),
    ...(guidingQuestions.length === 0 ? {} : { guidingQuestions }),
    ...readExtras(section, context),
  };
  return withId(section, parts, context);
}
