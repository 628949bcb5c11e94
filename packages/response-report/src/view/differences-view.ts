import { comparedGroups } from "../differences/compared-groups.js";
import { findAgreements } from "../differences/find-agreements.js";
import type { GroupShare } from "../differences/group-share.js";
import type { Choice } from "../differences/list-choices.js";
import { measureDifferences } from "../differences/measure-differences.js";
import { measureSplits } from "../differences/measure-splits.js";
import type { ReportContext } from "../report-context.js";
import { isSameGroup } from "../teams/list-groups.js";
import { choiceDetails, shorten } from "./choice-words.js";
import { type StripView, stripView } from "./strip-view.js";

/** One thing that was chosen differently, or alike. */
export interface ChoiceView {
  readonly label: string;
  readonly details: readonly string[];
  /** The two groups that are farthest apart; empty where none are compared. */
  readonly apart: readonly GroupShare[];
  readonly strips: readonly OuterStrip[];
}

/** A strip, and whether it is one of the two that are farthest apart. */
export type OuterStrip = StripView & { readonly outer: boolean };

/** The widest differences of one kind. */
export interface DifferenceList {
  readonly kind: Choice["kind"];
  readonly items: readonly ChoiceView[];
  /** How many there are, and whether some are not among the items. */
  readonly count: number;
  readonly more: boolean;
}

/** Where groups disagree, and where they agree. */
export interface DifferencesView {
  /** Whether groups are compared; otherwise teams are. */
  readonly byGroup: boolean;
  /** What has to be said of groups with a single team. */
  readonly groupsOfOne: boolean;
  readonly onlyGroupsOfOne: boolean;
  /** Labels of the columns with numbers, and how many columns there are. */
  readonly columns: readonly string[];
  readonly span: number;
  readonly lists: readonly DifferenceList[];
  readonly agreements: readonly ChoiceView[];
  /** How many agreements there are; 0 where all of them are shown. */
  readonly moreAgreements: number;
}

/** What a facilitator reads in a minute; the charts have the rest. */
const MOST_ITEMS = 5;

/** A choice and how it is shown. */
interface Found {
  readonly choice: Choice;
  readonly view: ChoiceView;
}

const KINDS = ["cause", "action", "answer"] as const;

function choiceView(
  context: ReportContext,
  choice: Choice,
  shown: { readonly shares: readonly GroupShare[]; readonly apart: readonly GroupShare[] },
): ChoiceView {
  const { shares, apart } = shown;
  return {
    label: shorten(choice.label),
    details: choiceDetails(context, choice),
    apart,
    strips: shares.map((share) => ({
      ...stripView(share),
      outer: apart.some(({ group }) => isSameGroup(group, share.group)),
    })),
  };
}

function differenceViews(context: ReportContext): Found[] {
  const { groups, merged, worksheet } = context;
  return measureDifferences(merged, worksheet, groups).map(({ choice, shares, most, least }) => ({
    choice,
    view: choiceView(context, choice, { shares, apart: [most, least] }),
  }));
}

function splitViews(context: ReportContext): Found[] {
  const { locale, merged, worksheet } = context;
  return measureSplits(merged, worksheet).map(({ choice, chosen, teams }) => ({
    choice,
    view: {
      label: shorten(choice.label),
      details: choiceDetails(context, choice),
      apart: [],
      strips: [{ ...stripView({ label: locale.report.allTeams, chosen, teams }), outer: false }],
    },
  }));
}

/**
 * Gives what the page begins with: where groups disagree; where fewer than two answered, where teams do.
 *
 * @param context The report's context.
 * @returns What the template `differences` draws.
 */
export function differencesView(context: ReportContext): DifferencesView {
  const { groups, locale, merged, worksheet } = context;
  const columns = groups.map(({ label }) => label);
  const { named, leading } = comparedGroups(groups);
  const byGroup = named.length > 1;
  const found = byGroup ? differenceViews(context) : splitViews(context);
  const lists = KINDS.map((kind) => {
    const own = found.filter(({ choice }) => choice.kind === kind).map(({ view }) => view);
    return { kind, items: own.slice(0, MOST_ITEMS), count: own.length, more: own.length > MOST_ITEMS };
  });
  const agreements = findAgreements(merged, worksheet, groups).map(({ choice, shares }) =>
    choiceView(context, choice, { shares, apart: [] }),
  );
  const several = leading.every(({ sources }) => sources.length > 1);
  return {
    byGroup,
    groupsOfOne: byGroup && several && leading.length < named.length,
    onlyGroupsOfOne: byGroup && !several,
    columns: byGroup ? columns : [locale.report.allTeams],
    span: byGroup ? columns.length + 1 : 2,
    lists: lists.filter(({ count }) => count > 0),
    agreements: agreements.slice(0, MOST_ITEMS),
    moreAgreements: agreements.length > MOST_ITEMS ? agreements.length : 0,
  };
}
