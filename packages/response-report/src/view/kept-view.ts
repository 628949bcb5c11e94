import { type ReportContext, type Speech, teamSpeech } from "../report-context.js";
import { byTeam } from "./answers-view.js";

/** An answer that fits nothing in the worksheet. */
export interface KeptView {
  readonly team: string;
  readonly name: string;
  readonly value: string;
  readonly speech: Speech;
}

/**
 * Gives the answers that found no place.
 *
 * @param context The report's context.
 * @returns What the template `kept` draws, team by team.
 */
export function keptView(context: ReportContext): KeptView[] {
  return byTeam(context.teams, context.merged.unmatched).map(({ team, item }) => ({
    team: team.name,
    name: item.name,
    value: item.value,
    speech: teamSpeech(context, team),
  }));
}
