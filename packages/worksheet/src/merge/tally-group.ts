import { NAME_WORDS as words } from "../names/name-words.js";
import { valueAt } from "../names/value-at.js";
import type { Response } from "../response/response.js";
import type { GroupCount, TallyGroup } from "./merged-responses.js";

/**
 * Tells which stakeholder group a response is counted under.
 *
 * @param response A canonical response.
 * @returns The group if exactly one is ticked; none when several are, or none is.
 */
export function tallyGroup(response: Response): TallyGroup {
  const groups = valueAt(response, `${words.team}.${words.groups}`);
  const [first, second] = Array.isArray(groups) ? groups.map(String) : [];
  if (first === undefined) return { group: null, why: "not-stated" };
  return second === undefined ? { group: first } : { group: null, why: "mixed" };
}

/**
 * Counts by group.
 *
 * @param members The group of each source that is counted.
 * @param order Ids of the groups in the worksheet's order.
 * @returns One count per group that occurs: groups in order, then mixed, then not stated.
 */
export function countByGroup(members: readonly TallyGroup[], order: readonly string[]): GroupCount[] {
  const named = order.map((group): GroupCount => {
    return { group, count: members.filter((member) => member.group === group).length };
  });
  const rest = (["mixed", "not-stated"] as const).map((why): GroupCount => {
    const count = members.filter((member) => member.group === null && member.why === why).length;
    return { group: null, why, count };
  });
  return [...named, ...rest].filter(({ count }) => count > 0);
}
