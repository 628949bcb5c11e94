import { formatText } from "@guidebook-kit/locales";
import type { Choice } from "../differences/list-choices.js";
import type { ReportContext } from "../report-context.js";

const MOST_LETTERS = 110;

/**
 * Shortens text that would fill a heading.
 *
 * @param text Any text.
 * @returns The text, or its first words and an ellipsis.
 */
export function shorten(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS + 1);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut.slice(0, MOST_LETTERS)}…`;
}

/**
 * Tells what stands under a choice's label: its scope or question, and its key question where there are several.
 *
 * @param context The report's context.
 * @param choice The choice.
 * @returns Short texts; none where the label says all.
 */
export function choiceDetails({ locale, worksheet }: ReportContext, choice: Choice): string[] {
  const several = worksheet.parts.filter(({ kind }) => kind === "question").length > 1;
  const code = several ? choice.code : undefined;
  return [
    ...(choice.kind === "cause" ? [] : [choice.context]),
    ...(code === undefined ? [] : [formatText(locale.page.keyQuestion, { code }, locale.tag)]),
  ];
}
