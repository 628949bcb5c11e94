import type { Framework, Phrase, RelatedDimensions } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printWords } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";

/**
 * Prints a guidebook's related dimensions.
 *
 * @param related The dimensions and what introduces them.
 * @param framework The framework, for the dimensions' titles.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printRelatedDimensions(
  related: RelatedDimensions,
  framework: Framework,
  context: PrintContext,
): string[] {
  const items = related.items.map(({ dimension, why }) => {
    const title = framework.dimensions.find(({ id }) => id === dimension)?.title ?? dimension;
    const children: Phrase = [{ type: "text", value: title }];
    const link = printWords(
      [{ type: "reference", target: { kind: "dimension", dimension }, children }],
      context,
    );
    const words = printWords(why, context);
    return printItem({ words: words === "" ? link : `${link}: ${words}` });
  });
  return [
    printHeading("relatedDimensions", {}, context),
    ...printRichText(related.intro ?? [], "label", context),
    ...printItems(items),
  ];
}
