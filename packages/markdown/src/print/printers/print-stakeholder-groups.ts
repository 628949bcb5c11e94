import type { StakeholderGroups } from "@guidebook-kit/core";
import { LEAD_MARKS } from "../escape-lead.js";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printBold, printPhrase } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";

/**
 * Prints a framework's stakeholder groups.
 *
 * @param groups The groups and what introduces them.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printStakeholderGroups(groups: StakeholderGroups, context: PrintContext): string[] {
  const items = groups.items.map(({ id, label, roles }) =>
    printItem({
      words: printBold(label, "**", LEAD_MARKS.colon),
      id,
      nested: roles.map((phrase) =>
        printItem({ words: printPhrase({ phrase, lead: "prose", start: true }, context) }),
      ),
    }),
  );
  return [
    printHeading("stakeholderGroups", {}, context),
    ...printRichText(groups.intro ?? [], "label", context),
    ...printItems(items),
  ];
}
