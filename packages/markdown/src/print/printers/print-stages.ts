import type { PlanningStage, PlanningStageOverride } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printPhrase } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";

/** A stage with its place among the framework's stages, counted from 1. */
export type NumberedStage = (PlanningStage | PlanningStageOverride) & { readonly number: number };

/**
 * Prints planning stages.
 *
 * @param stages Stages of a framework, or what a guidebook says instead.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printStages(stages: readonly NumberedStage[], context: PrintContext): string[] {
  return stages.flatMap(({ id, number, title, question, considerations }) => [
    printHeading("stage", { number, title, id }, context),
    ...(question === undefined
      ? []
      : printRichText([{ type: "paragraph", children: question }], "label", context)),
    ...printItems(
      (considerations ?? []).map((one) =>
        printItem({
          words: printPhrase({ phrase: one.text, lead: "prose", start: true }, context),
          id: one.id,
        }),
      ),
    ),
  ]);
}
