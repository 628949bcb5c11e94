import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";
import { listGroups, type ReportGroup } from "../teams/list-groups.js";
import { comparedGroups } from "./compared-groups.js";
import { findOption, type GroupShare, groupShares } from "./group-share.js";
import { type Choice, listChoices } from "./list-choices.js";

/** Something that groups chose differently. */
export interface Difference {
  readonly choice: Choice;
  /** Of every group that answered, in order. */
  readonly shares: readonly GroupShare[];
  /** The group of which the largest part of the teams chose it. */
  readonly most: GroupShare;
  /** The group of which the smallest part did. */
  readonly least: GroupShare;
  /** Between the two parts: above 0, at most 1. */
  readonly gap: number;
}

/** A difference with what decides between equal gaps. */
interface Measured extends Difference {
  readonly leads: boolean;
}

const part = ({ chosen, teams }: GroupShare): number => chosen / teams;

/** Thirds and their like must not differ by how they were computed. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Of groups with the same part, the one with more teams says more. */
function extremes(shares: readonly GroupShare[]): { most: GroupShare; least: GroupShare } | undefined {
  const bySize = shares.toSorted((left, right) => right.teams - left.teams);
  const ordered = bySize.toSorted((left, right) => round(part(right) - part(left)));
  const most = ordered[0];
  const smallest = ordered.at(-1);
  const least = ordered.find((share) => smallest !== undefined && part(share) === part(smallest));
  return most === undefined || least === undefined || part(most) === part(least)
    ? undefined
    : { most, least };
}

function measure(choice: Choice, merged: MergedResponses, groups: readonly ReportGroup[]): Measured[] {
  const option = findOption(merged.choices, choice.name, choice.option);
  const { named, leading } = comparedGroups(groups);
  const found = extremes(groupShares(option, leading));
  const ends = found ?? extremes(groupShares(option, named));
  if (ends === undefined) return [];
  const gap = round(part(ends.most) - part(ends.least));
  return [{ choice, shares: groupShares(option, groups), ...ends, gap, leads: found !== undefined }];
}

const teamsOf = ({ most, least }: Difference): number => most.teams + least.teams;

/**
 * Measures where stakeholder groups disagree: for each group, the part of its teams that chose a thing; the gap is
 * that between the largest part and the smallest.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet that all of them answer.
 * @param groups The groups that answered; those of the responses by default.
 * @returns What groups chose differently, the widest gap first; of equal gaps the one between more teams. Where at
 *   least two groups have several teams, differences that only groups of one team make come last. Empty when fewer
 *   than two groups answered.
 */
export function measureDifferences(
  merged: MergedResponses,
  worksheet: Worksheet,
  groups: readonly ReportGroup[] = listGroups(merged, worksheet),
): Difference[] {
  return listChoices(worksheet)
    .flatMap((choice) => measure(choice, merged, groups))
    .toSorted(
      (left, right) =>
        Number(right.leads) - Number(left.leads) || right.gap - left.gap || teamsOf(right) - teamsOf(left),
    )
    .map(({ leads: _leads, ...difference }) => difference);
}
