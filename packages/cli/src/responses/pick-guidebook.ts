import { type Diagnostic, diagnose, nearestWord } from "@guidebook-kit/core";
import { responseDiagnostics } from "../diagnostics/response-diagnostics.js";
import type { AnswerableGuidebook, AnswerableGuidebooks } from "./answerable-guidebooks.js";
import type { AnsweredWorksheet } from "./formats/opened-answers.js";

/** The only word of a list; undefined when there is none, or when there are several. */
function onlyOne(words: readonly (string | undefined)[]): string | undefined {
  const [only, ...others] = new Set(words);
  return others.length === 0 ? only : undefined;
}

/**
 * Finds the guidebook that answers belong to, in their language if all are in the same one.
 *
 * @param guidebooks The guidebooks of the content.
 * @param worksheets What the answers say of their worksheets; all name the same guidebook.
 * @param file Name of the file, for a message.
 * @returns The guidebook, or why there is none. Answers that name no guidebook belong to the only one of the content.
 */
export async function pickGuidebook(
  guidebooks: AnswerableGuidebooks,
  worksheets: readonly AnsweredWorksheet[],
  file: string,
): Promise<AnswerableGuidebook | Diagnostic> {
  const named = worksheets.find(({ guidebook }) => guidebook !== undefined)?.guidebook;
  const id = named ?? onlyOne(guidebooks.ids);
  const locale = onlyOne(worksheets.map((worksheet) => worksheet.locale));
  const found = id === undefined ? undefined : await guidebooks.find(id, locale);
  if (found !== undefined) return found;
  const faulty = id !== undefined && guidebooks.faulty.includes(id);
  const suggestion = id === undefined || faulty ? undefined : nearestWord(id, guidebooks.ids);
  const place = { file, ...(suggestion === undefined ? {} : { suggestion }) };
  return diagnose(responseDiagnostics.noGuidebook, { guidebook: id, faulty }, place);
}
