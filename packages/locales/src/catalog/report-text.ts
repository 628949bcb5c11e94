import type { Text } from "./format-text.js";

/** What only the report on several teams' answers says, in one language. */
export interface ReportText {
  readonly skipToContent: string;
  /** Token: count. */
  readonly title: Text;
  readonly lead: string;
  /** Where nobody has answered yet. */
  readonly noTeams: string;
  readonly onThisPage: string;
  /** Tokens: group, count. */
  readonly groupTeams: Text;
  /** Teams that speak for several groups, and teams that do not say. */
  readonly mixed: string;
  readonly notStated: string;
  /** Token: teams. */
  readonly sameRecord: Text;
  /** What the circles of a chart mean. */
  readonly circles: string;
  readonly chosenCircle: string;
  readonly otherCircle: string;
  /** How many teams of a group chose a thing. Tokens: group, chosen, count. */
  readonly share: Text;
  /** The same where the group stands beside it. Tokens: chosen, count. */
  readonly chosenOf: Text;
  readonly allTeams: string;
  /** Where groups disagree. */
  readonly differences: string;
  readonly differencesOrder: string;
  readonly groupsOfOne: string;
  readonly onlyGroupsOfOne: string;
  readonly noDifferences: string;
  /** The same where there are no groups to compare. */
  readonly splits: string;
  readonly splitsOrder: string;
  readonly noSplits: string;
  readonly causesDiffer: string;
  readonly actionsDiffer: string;
  readonly othersDiffer: string;
  /** Tokens: shown, count. */
  readonly widestOf: Text;
  readonly agreements: string;
  readonly agreementsRule: string;
  readonly noAgreements: string;
  /** Tokens: shown, count. */
  readonly agreementsOf: Text;
  /** Who answered. */
  readonly voices: string;
  readonly source: string;
  readonly people: string;
  readonly notSaid: string;
  readonly missing: string;
  readonly absentGroups: string;
  readonly onlyMixedGroups: string;
  readonly everyGroup: string;
  readonly missingInWords: string;
  /** Charts. */
  readonly charts: string;
  readonly causesByGroup: string;
  readonly actionsByGroup: string;
  readonly whichTeams: string;
  readonly choice: string;
  readonly chosenBy: string;
  readonly nobody: string;
  /** Texts. */
  readonly words: string;
  readonly wordsHint: string;
  readonly ownCauses: string;
  readonly ownActions: string;
  readonly nothingWritten: string;
  readonly team: string;
  readonly kept: string;
  readonly keptHint: string;
  readonly keptName: string;
  readonly keptValue: string;
}
