import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";
import { listGroups, type NoGroupWords, type ReportGroup, teamPart } from "./list-groups.js";

/** One team whose answers were merged. */
export interface Team {
  /** Where its answers came from. */
  readonly source: string;
  /** What it calls itself; absent when it does not say. */
  readonly ownName?: string;
  /** What tells it from all others: its name, its source, or both. */
  readonly name: string;
  readonly group: ReportGroup;
  readonly date?: string;
  /** How many people it lists. */
  readonly members: number;
  /** Language tag of the worksheet that it filled in. */
  readonly locale: string;
}

function textOf(merged: MergedResponses, field: string | undefined, source: string): string | undefined {
  const text = merged.texts.find(({ name }) => name === field);
  const value = text?.answers.find((answer) => answer.source === source)?.value;
  return value === undefined ? undefined : String(value);
}

/** Where two teams have one name, or one has the other's source as its name, the sources tell them apart. */
function distinctName(source: string, own: string | undefined, names: readonly string[]): string {
  if (own === undefined || own === source) return source;
  return names.filter((name) => name === own).length > 1 ? `${own} (${source})` : own;
}

/**
 * Lists the teams whose answers were merged.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet.
 * @param words What teams without a single group are called; words for programs by default.
 * @returns The teams, group by group.
 */
export function listTeams(merged: MergedResponses, worksheet: Worksheet, words?: NoGroupWords): Team[] {
  const part = teamPart(worksheet);
  const names = merged.sources.map(({ source }) => textOf(merged, part?.name.name, source) ?? source);
  const people = merged.rows.find(({ name }) => name === part?.members.name)?.rows ?? [];
  return listGroups(merged, worksheet, words).flatMap((group) =>
    group.sources.map((source) => {
      const ownName = textOf(merged, part?.name.name, source);
      const date = textOf(merged, part?.date.name, source);
      const from = merged.sources.find((each) => each.source === source);
      return {
        source,
        ...(ownName === undefined ? {} : { ownName }),
        name: distinctName(source, ownName, names),
        group,
        ...(date === undefined ? {} : { date }),
        members: people.filter((person) => person.source === source).length,
        locale: from?.worksheet.locale ?? worksheet.locale,
      };
    }),
  );
}
