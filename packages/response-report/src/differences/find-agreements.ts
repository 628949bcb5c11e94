import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";
import { listGroups, type ReportGroup } from "../teams/list-groups.js";
import { comparedGroups } from "./compared-groups.js";
import { findOption, type GroupShare, groupShares } from "./group-share.js";
import { type Choice, listChoices } from "./list-choices.js";

/** Something that every group chose. */
export interface Agreement {
  readonly choice: Choice;
  /** Of every group that answered, in order. */
  readonly shares: readonly GroupShare[];
}

const teamsOf = ({ shares }: Agreement): number => shares.reduce((sum, { chosen }) => sum + chosen, 0);

/**
 * Finds common ground: what more than half of the teams of every stakeholder group chose.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet that all of them answer.
 * @param groups The groups that answered; those of the responses by default.
 * @returns The choices, those of most teams first; none when fewer than two groups answered.
 */
export function findAgreements(
  merged: MergedResponses,
  worksheet: Worksheet,
  groups: readonly ReportGroup[] = listGroups(merged, worksheet),
): Agreement[] {
  const { named } = comparedGroups(groups);
  if (named.length < 2) return [];
  const found = listChoices(worksheet).flatMap((choice) => {
    const option = findOption(merged.choices, choice.name, choice.option);
    const agreed = groupShares(option, named).every(({ chosen, teams }) => chosen * 2 > teams);
    return agreed ? [{ choice, shares: groupShares(option, groups) }] : [];
  });
  return found.toSorted((left, right) => teamsOf(right) - teamsOf(left));
}
