import type { Resource, Resources } from "@guidebook-kit/core";
import { escapeCharacter } from "../cells.js";
import type { PrintContext } from "../print-context.js";
import { printHeading } from "../print-heading.js";
import { printItem, printItems } from "../print-item.js";
import { printBold, printLine, printWords } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";

/** What would be read as a year at the end of a publisher: four digits, alone or after a comma. */
const SEEMING_YEAR = /(?:^|[,，][ \t]*)[1-9]\d{3}$/;

/** Keeps the end of a publisher without a year from being one, by its first character. */
function printPublisher(publisher: string): string {
  const line = printLine(publisher);
  const at = line.search(SEEMING_YEAR);
  return at < 0 ? line : line.slice(0, at) + escapeCharacter(line.charAt(at)) + line.slice(at + 1);
}

function printResource({ id, title, publisher, year, url }: Resource, context: PrintContext): string {
  const head =
    url === undefined
      ? printBold(title, "*")
      : printWords([{ type: "link", url, children: [{ type: "text", value: title }] }], context);
  const tail = year === undefined ? printPublisher(publisher) : `${printLine(publisher)}, ${year}`;
  return printItem({ words: `${head}. ${tail}.`, id });
}

/**
 * Prints a guidebook's resources.
 *
 * @param resources The resources and what introduces them.
 * @param context The file at hand.
 * @returns Blocks of Markdown.
 */
export function printResources(resources: Resources, context: PrintContext): string[] {
  return [
    printHeading("resources", {}, context),
    ...printRichText(resources.intro ?? [], "label", context),
    ...printItems(resources.items.map((resource) => printResource(resource, context))),
  ];
}
