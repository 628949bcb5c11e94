import type { Framework } from "@guidebook-kit/core";
import { WORKSHEET_LABEL_IDS } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";
import { printDefinition } from "../print-definition.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";

/**
 * Prints a framework's own wording of labels on worksheets. Each is named as the language words it otherwise.
 *
 * @param labels The labels by their closed ids.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printWorksheetLabels(
  labels: NonNullable<Framework["labels"]>,
  context: PrintContext,
): string[] {
  const keys = new Map<string, (typeof WORKSHEET_LABEL_IDS)[keyof typeof WORKSHEET_LABEL_IDS]>(
    Object.entries(WORKSHEET_LABEL_IDS),
  );
  const items = Object.entries(labels).map(([id, value]) => {
    const key = keys.get(id);
    const name = key === undefined ? id : context.vocabulary.locale.worksheet[key];
    return printItem({ words: printDefinition({ name, text: [{ type: "text", value }] }, context), id });
  });
  return [printHeading("worksheetLabels", {}, context), ...printItems(items)];
}
