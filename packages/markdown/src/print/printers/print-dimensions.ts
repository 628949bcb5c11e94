import type { Dimension } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printRichText } from "../print-rich-text.js";

/**
 * Prints a framework's dimensions.
 *
 * @param dimensions The dimensions.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printDimensions(dimensions: readonly Dimension[], context: PrintContext): string[] {
  return dimensions.flatMap(({ id, number, title, question }) => [
    printHeading("dimension", { id, number, title }, context),
    ...(question === undefined
      ? []
      : printRichText([{ type: "paragraph", children: question }], "label", context)),
  ]);
}
