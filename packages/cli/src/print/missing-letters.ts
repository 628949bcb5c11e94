import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";
import { missingCharacters } from "@guidebook-kit/pdf";
import { encodeResponse, listControls, projectWorksheet, worksheetFields } from "@guidebook-kit/worksheet";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import type { TeamAnswers } from "./team-answers.js";

/**
 * Finds answers with characters that the typeface of the pages does not have.
 *
 * @param input The guidebook.
 * @param answers A team's answers.
 * @returns A warning for each such answer, since another typeface of the machine may draw them, or none.
 */
export function findMissingLetters(
  { resolved, locale, worksheet: blank }: GuidebookInput,
  { response, file }: TeamAnswers,
): Diagnostic[] {
  const fields = blank.parts.flatMap((part) => (part.kind === "team" ? part.extra : []));
  const worksheet = projectWorksheet(resolved, { locale, response, fields });
  const labels = new Map(listControls(worksheet).map(({ name, label }) => [name, label]));
  return encodeResponse(worksheetFields(worksheet), response).flatMap(([name, value]) => {
    const characters = missingCharacters(value);
    if (characters.length === 0) return [];
    const details = { label: labels.get(name) ?? name, characters };
    return [diagnose(printDiagnostics.missingLetters, details, { file })];
  });
}
