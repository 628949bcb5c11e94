import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";
import { findOption } from "./group-share.js";
import { type Choice, listChoices } from "./list-choices.js";

/** Something that some teams chose and others did not. */
export interface Split {
  readonly choice: Choice;
  readonly chosen: number;
  readonly teams: number;
}

/** How many teams are on the smaller side. */
const smallerSide = ({ chosen, teams }: Split): number => Math.min(chosen, teams - chosen);

/**
 * Measures where teams disagree, whoever they speak for.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet that all of them answer.
 * @returns What divides the teams, the most even division first.
 */
export function measureSplits(merged: MergedResponses, worksheet: Worksheet): Split[] {
  const teams = merged.sources.length;
  return listChoices(worksheet)
    .map((choice): Split => {
      const option = findOption(merged.choices, choice.name, choice.option);
      return { choice, chosen: option?.count ?? 0, teams };
    })
    .filter((split) => smallerSide(split) > 0)
    .toSorted((left, right) => smallerSide(right) - smallerSide(left));
}
