import type { Terms } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printDefinition } from "../print-definition.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printRichText } from "../print-rich-text.js";

/**
 * Prints key terms.
 *
 * @param terms The terms and what introduces them.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printTerms(terms: Terms, context: PrintContext): string[] {
  const items = terms.items.map(({ id, term, definition, forms }) =>
    printItem({
      words: printDefinition({ name: term, text: definition }, context),
      id,
      nested: forms.map((form) =>
        printItem({
          words: printDefinition({ name: form.term, text: form.definition }, context),
          id: form.id,
        }),
      ),
    }),
  );
  return [
    printHeading("keyTerms", {}, context),
    ...printRichText(terms.intro ?? [], "label", context),
    ...printItems(items),
  ];
}
