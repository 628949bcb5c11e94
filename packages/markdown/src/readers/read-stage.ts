import type { Consideration, PlanningStage, PlanningStageOverride } from "@guidebook-kit/core";
import { type Body, readBody } from "../body/read-body.js";
import { readItems } from "../body/read-item.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { readPhrase } from "../rich-text/read-phrase.js";
import { withId } from "./owned.js";
import { readParagraph } from "./read-paragraph.js";

function readConsiderations(body: Body, section: OutlineSection, context: ReadContext): Consideration[] {
  const items = readItems({ nodes: body.items, kind: "consideration", parent: section.site }, context);
  return items.map((item) => withId(item, { text: readPhrase(item.words, context) }, context));
}

/** Reports a stage whose number is not its place among the stages of the framework; false when it is. */
function checkNumber(section: OutlineSection, right: number, context: ReadContext): boolean {
  const { number, heading, position } = section;
  if (right === 0 || number === undefined || !/^\d+$/.test(number) || Number(number) === right) return false;
  const details = { heading, number, right };
  const place = { position, suggestion: String(right) };
  context.reporter.reportMisfit(markdownDiagnostics.stageNumber, details, place);
  return true;
}

/**
 * Reports the first stage of a framework whose number is not its place. Those behind it may be out of order only because
 * of it.
 *
 * @param sections The headings right below the framework's title.
 * @param context The file at hand.
 */
export function checkStageOrder(sections: readonly OutlineSection[], context: ReadContext): void {
  // Where a part could not be read, a stage may be missing.
  if (!context.reporter.isComplete()) return;
  const stages = sections.filter(({ kind }) => kind === "stage");
  for (const [index, stage] of stages.entries()) {
    if (checkNumber(stage, index + 1, context)) return;
  }
}

/**
 * Reads a planning stage of a framework.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The stage.
 */
export function readStage(section: OutlineSection, context: ReadContext): PlanningStage {
  const body = readBody(section, context);
  const question = readParagraph(body.prose, context);
  if (question === undefined) {
    const { heading, position } = section;
    context.reporter.reportMissing(markdownDiagnostics.paragraphMissing, { heading }, { position });
  }
  const considerations = readConsiderations(body, section, context);
  return withId(section, { title: section.title, question: question ?? [], considerations }, context);
}

/**
 * Reads what a guidebook says instead of a planning stage of its framework.
 *
 * @param section Its heading.
 * @param context The file at hand.
 * @returns The parts that are there.
 */
export function readStageOverride(section: OutlineSection, context: ReadContext): PlanningStageOverride {
  const stages = context.framework?.planningStages ?? [];
  checkNumber(section, stages.findIndex(({ id }) => id === section.site?.id) + 1, context);
  const body = readBody(section, context);
  const question = readParagraph(body.prose, context);
  const considerations = readConsiderations(body, section, context);
  const parts = {
    title: section.title,
    ...(question === undefined ? {} : { question }),
    ...(considerations.length === 0 ? {} : { considerations }),
  };
  return withId(section, parts, context);
}
