import type { ResolvedGuidebook } from "@guidebook-kit/core";
import type { GuidebookSummary } from "./generator.js";
import { searchPassages } from "./search-passages.js";

/**
 * Sums a guidebook up for the generators of the whole content.
 *
 * @param resolved A resolved guidebook.
 * @param files Paths of the files that were made of it, relative to the output folder.
 * @returns All that stays in memory of the guidebook.
 */
export function summarizeGuidebook(resolved: ResolvedGuidebook, files: readonly string[]): GuidebookSummary {
  const { guidebook, dimension, keyQuestions } = resolved;
  const rootCauses = keyQuestions.flatMap((question) => question.rootCauses);
  return {
    id: guidebook.id,
    locale: guidebook.locale,
    version: guidebook.version,
    status: guidebook.status,
    title: guidebook.title,
    framework: guidebook.framework,
    dimension: dimension.id,
    keyQuestions: keyQuestions.map(({ id, code, text }) => ({ id, code, text })),
    counts: {
      keyQuestions: keyQuestions.length,
      rootCauses: rootCauses.length,
      actions: rootCauses.reduce((sum, cause) => sum + cause.actions.length, 0),
    },
    files,
    ...searchPassages(resolved),
  };
}
