import type { MergedOption, TallyGroup } from "@guidebook-kit/worksheet";
import type { ReportGroup } from "../teams/list-groups.js";

/** How many of a group's teams chose something. */
export interface GroupShare {
  readonly group: TallyGroup;
  /** The group's label. */
  readonly label: string;
  readonly chosen: number;
  /** How many teams the group has; at least 1. */
  readonly teams: number;
}

/**
 * Counts who of each group chose an option.
 *
 * @param option The option as it was merged; undefined counts as chosen by nobody.
 * @param groups The groups that answered.
 * @returns One share per group.
 */
export function groupShares(option: MergedOption | undefined, groups: readonly ReportGroup[]): GroupShare[] {
  return groups.map(({ tally, label, sources }) => ({
    group: tally,
    label,
    chosen: sources.filter((source) => option?.sources.includes(source) === true).length,
    teams: sources.length,
  }));
}

/**
 * Finds an option among merged responses.
 *
 * @param choices Merged fields of tick boxes.
 * @param name Name of the field.
 * @param option Id of the option.
 * @returns The option; undefined when there is none.
 */
export function findOption(
  choices: readonly { readonly name: string; readonly options: readonly MergedOption[] }[],
  name: string,
  option: string,
): MergedOption | undefined {
  return choices.find((field) => field.name === name)?.options.find((each) => each.option === option);
}
