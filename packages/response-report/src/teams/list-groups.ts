import type { MergedResponses, TallyGroup, TeamPart, Worksheet } from "@guidebook-kit/worksheet";

/** Words for teams that speak for no single group. */
export interface NoGroupWords {
  readonly mixed: string;
  readonly "not-stated": string;
}

/** The teams that speak for one stakeholder group, for several, or do not say. */
export interface ReportGroup {
  readonly tally: TallyGroup;
  /** Plain text for people. */
  readonly label: string;
  /** Where its teams' answers came from; never empty. */
  readonly sources: readonly string[];
}

/** Words for programs. */
const PLAIN_WORDS: NoGroupWords = { mixed: "mixed", "not-stated": "not-stated" };

/**
 * Finds the part of a worksheet that says who is at the table.
 *
 * @param worksheet The worksheet.
 * @returns The part.
 */
export function teamPart({ parts }: Worksheet): TeamPart | undefined {
  return parts.find((part) => part.kind === "team");
}

/**
 * Tells whether two tallies count under the same group.
 *
 * @param left One.
 * @param right The other.
 * @returns True when they do.
 */
export function isSameGroup(left: TallyGroup, right: TallyGroup): boolean {
  if (left.group === null || right.group === null) {
    return left.group === null && right.group === null && left.why === right.why;
  }
  return left.group === right.group;
}

/**
 * Lists the groups for which teams answered.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet.
 * @param words What teams without a single group are called; words for programs by default.
 * @returns Stakeholder groups in the worksheet's order, then teams of several groups, then those that do not say.
 */
export function listGroups(
  merged: MergedResponses,
  worksheet: Worksheet,
  words: NoGroupWords = PLAIN_WORDS,
): ReportGroup[] {
  const options = teamPart(worksheet)?.groups?.options ?? [];
  const others = merged.sources.flatMap(({ speaksFor: { group } }) =>
    group === null || options.some(({ id }) => id === group) ? [] : [group],
  );
  const tallies: { tally: TallyGroup; label: string }[] = [
    ...options.map(({ id, label }) => ({ tally: { group: id }, label })),
    // No team may get lost because its group is not, or no longer, one of the worksheet's.
    ...[...new Set(others)].map((id) => ({ tally: { group: id }, label: id })),
    { tally: { group: null, why: "mixed" }, label: words.mixed },
    { tally: { group: null, why: "not-stated" }, label: words["not-stated"] },
  ];
  return tallies.flatMap(({ tally, label }) => {
    const own = merged.sources.filter(({ speaksFor }) => isSameGroup(speaksFor, tally));
    return own.length === 0 ? [] : [{ tally, label, sources: own.map(({ source }) => source) }];
  });
}
