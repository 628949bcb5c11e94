import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { measureCompleteness, type Response } from "@guidebook-kit/worksheet";
import { responseDiagnostics } from "../diagnostics/response-diagnostics.js";
import type { AnswerableGuidebook } from "./answerable-guidebooks.js";

/**
 * Says in words what is open in a team's answers.
 *
 * @param guidebook The guidebook.
 * @param response The answers to it.
 * @param file What to call the answers.
 * @returns A note for each step in which something is open; nothing is required.
 */
export function describeOpenSteps(
  { resolved, worksheet }: AnswerableGuidebook,
  response: Response,
  file: string,
): Diagnostic[] {
  return measureCompleteness(worksheet, response)
    .filter(({ open }) => open.length > 0)
    .map(({ step, question, answered, count, open }) => {
      const letter = resolved.steps.find(({ id }) => id === step)?.letter ?? step;
      const code = resolved.keyQuestions.find(({ id }) => id === question)?.code;
      const place = code === undefined ? `Step ${letter}` : `Step ${letter}, key question ${code}`;
      return diagnose(responseDiagnostics.openAnswers, { place, answered, count, open }, { file });
    });
}
