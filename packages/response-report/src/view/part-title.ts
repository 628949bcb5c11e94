import { formatText } from "@guidebook-kit/locales";
import type { Part } from "@guidebook-kit/worksheet";
import type { ReportContext } from "../report-context.js";

/**
 * Names a part of the worksheet.
 *
 * @param context The report's context.
 * @param part The part.
 * @returns Its label; with the guidebook at hand, a key question's own words, and the plan's letter.
 */
export function partTitle({ locale, resolved }: ReportContext, part: Part): string {
  if (part.kind === "question") {
    const question = resolved?.keyQuestions.find(({ id }) => id === part.id);
    return question === undefined ? part.label : `${part.code} ${question.text}`;
  }
  if (part.kind === "team") return part.label;
  const letter = resolved?.steps.find(({ id }) => id === part.step)?.letter;
  if (letter === undefined) return part.label;
  return `${formatText(locale.page.step, { letter }, locale.tag)}: ${part.label}`;
}
