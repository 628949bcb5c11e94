import { type Action, GuidebookError } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import { printItem } from "../print-item.js";
import { printBold, printPhrase } from "../print-phrase.js";
import { printRichText } from "../print-rich-text.js";
import { scopeNames } from "../print-scopes.js";

/** A title's own mark at its end; a full stop is written behind every other title. */
const OWN_MARK = /[?!？！؟]$/;

function printLeads({ title, scopes }: Action, context: PrintContext): string[] {
  return [
    ...(scopes === undefined ? [] : [printBold(`${scopeNames(scopes, context)}:`, "**")]),
    ...(title === undefined ? [] : [printBold(OWN_MARK.test(title) ? title : `${title}.`, "**")]),
  ];
}

/**
 * Prints a potential action.
 *
 * @param action The action.
 * @param context The file at hand, with its framework's scopes.
 * @returns An item.
 * @throws GuidebookError `markdown/cannot-print` when its text does not begin with a paragraph, or holds a list:
 *   a list inside an action is its examples.
 */
export function printAction(action: Action, context: PrintContext): string {
  const { id, title, text, examples } = action;
  const [first, ...more] = text;
  if (first?.type !== "paragraph" || more.some(({ type }) => type === "list")) {
    throw new GuidebookError(
      "markdown/cannot-print",
      `The text of the action "${id}" has to begin with a paragraph and cannot hold a list. Use its examples.`,
    );
  }
  const leads = printLeads(action, context);
  const lead = title === undefined ? "action" : "titled-action";
  const words = printPhrase({ phrase: first.children, lead, start: leads.length === 0 }, context);
  return printItem({
    words: [...leads, words].join(" "),
    id,
    more: printRichText(more, "prose", context),
    nested: examples.map((phrase) =>
      printItem({ words: printPhrase({ phrase, lead: "prose", start: true }, context) }),
    ),
  });
}
