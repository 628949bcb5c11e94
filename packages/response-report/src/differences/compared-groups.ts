import type { ReportGroup } from "../teams/list-groups.js";

/** Which groups are held against each other. */
export interface ComparedGroups {
  /** Every stakeholder group with a team of its own. */
  readonly named: readonly ReportGroup[];
  /** Those that set the order. */
  readonly leading: readonly ReportGroup[];
}

/**
 * Chooses the groups that are compared. One answer makes a group with a single team all or nothing; so where at least
 * two groups have several teams, only those set the order. Teams of several groups, or of none, never do.
 *
 * @param groups The groups that answered.
 * @returns The groups; with fewer than two named ones there is nothing to compare.
 */
export function comparedGroups(groups: readonly ReportGroup[]): ComparedGroups {
  const named = groups.filter(({ tally }) => tally.group !== null);
  const several = named.filter(({ sources }) => sources.length > 1);
  return { named, leading: several.length > 1 ? several : named };
}
