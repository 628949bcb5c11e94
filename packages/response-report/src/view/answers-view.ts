import type { Field } from "@guidebook-kit/worksheet";
import { type ReportContext, type Speech, teamSpeech } from "../report-context.js";
import type { Team } from "../teams/list-teams.js";

/** One team's own words. */
export interface AnswerView {
  readonly team: string;
  readonly group: string;
  readonly value: string;
  readonly speech: Speech;
}

/** What teams wrote in one field. */
export interface AnswersView {
  readonly label: string;
  readonly answers: readonly AnswerView[];
}

/**
 * Gives a value as people read it.
 *
 * @param field The field that holds it.
 * @param value The value.
 * @returns Its text; of an option, the label.
 */
export function valueText(field: Field, value: unknown): string {
  if (field.kind !== "choice" && field.kind !== "choices") return String(value);
  return field.options.find(({ id }) => id === value)?.label ?? String(value);
}

/**
 * Puts in order what stands under a team: group by group.
 *
 * @param teams The teams in order.
 * @param items Anything that names its source.
 * @returns The items with their teams.
 */
export function byTeam<Item extends { readonly source: string }>(
  teams: readonly Team[],
  items: readonly Item[],
): { team: Team; item: Item }[] {
  return teams.flatMap((team) =>
    items.filter(({ source }) => source === team.source).map((item) => ({ team, item })),
  );
}

/**
 * Gives what teams wrote in one field, side by side.
 *
 * @param context The report's context.
 * @param field A field of text.
 * @param label What people call it; the field's label by default.
 * @returns What the template `answers` draws.
 */
export function answersView(context: ReportContext, field: Field, label: string = field.label): AnswersView {
  const text = context.merged.texts.find(({ name }) => name === field.name);
  const answers = byTeam(context.teams, text?.answers ?? []).map(({ team, item }) => ({
    team: team.name,
    group: team.group.label,
    value: valueText(field, item.value),
    speech: teamSpeech(context, team),
  }));
  return { label, answers };
}
