import type { Scope, ScopeExamples, Scopes } from "@guidebook-kit/core";
import { LEAD_MARKS } from "../escape-lead.js";
import type { PrintContext } from "../print-context.js";
import { printDefinition } from "../print-definition.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printBold, printLine } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";

function printScope({ id, label, shortLabel, heading }: Scope): string {
  const short = shortLabel === label ? "" : ` (${printLine(shortLabel, /\)/)})`;
  const tail = heading === undefined ? "" : `: ${printLine(heading)}`;
  const direct = short === "" && tail !== "";
  // Right behind the bold words, the colon that follows is the one that counts.
  const name = printBold(label, "**", direct ? undefined : LEAD_MARKS.colon);
  return printItem({ words: name + short + tail, id });
}

/**
 * Prints a framework's scopes.
 *
 * @param scopes The scopes and what introduces them.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printScopes(scopes: Scopes, context: PrintContext): string[] {
  return [
    printHeading("scopes", {}, context),
    ...printRichText(scopes.intro ?? [], "label", context),
    ...printItems(scopes.items.map(printScope)),
  ];
}

/**
 * Prints what a guidebook says about the framework's scopes.
 *
 * @param examples The examples and what introduces them.
 * @param context The file at hand, with its framework's scopes.
 * @returns Blocks of Markdown.
 */
export function printScopeExamples(examples: ScopeExamples, context: PrintContext): string[] {
  const { ids, labels } = context.scopes;
  const items = examples.items.map(({ scope, text }) => {
    const name = labels[ids.indexOf(scope)] ?? scope;
    return printItem({ words: printDefinition({ name, text }, context), id: scope });
  });
  return [
    printHeading("scopes", {}, context),
    ...printRichText(examples.intro ?? [], "label", context),
    ...printItems(items),
  ];
}
