import { joinName, type MergedResponses, NAME_WORDS, type Worksheet } from "@guidebook-kit/worksheet";
import { listGroups, teamPart } from "./list-groups.js";

/** Labels of stakeholder groups that no team speaks for alone. */
export interface UnheardGroups {
  /** Not ticked by any team. */
  readonly absent: readonly string[];
  /** Ticked only by teams that speak for several groups. */
  readonly onlyMixed: readonly string[];
}

/**
 * Finds the stakeholder groups whose voice is missing.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet.
 * @returns Their labels, in the worksheet's order.
 */
export function listUnheardGroups(merged: MergedResponses, worksheet: Worksheet): UnheardGroups {
  const field = joinName(NAME_WORDS.team, NAME_WORDS.groups);
  const ticked = merged.choices.find(({ name }) => name === field)?.options ?? [];
  const alone = listGroups(merged, worksheet).map(({ tally }) => tally.group);
  const unheard = (teamPart(worksheet)?.groups?.options ?? []).filter(({ id }) => !alone.includes(id));
  const isTicked = (id: string): boolean => ticked.some(({ option, count }) => option === id && count > 0);
  return {
    absent: unheard.filter(({ id }) => !isTicked(id)).map(({ label }) => label),
    onlyMixed: unheard.filter(({ id }) => isTicked(id)).map(({ label }) => label),
  };
}
