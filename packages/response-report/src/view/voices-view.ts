import type { ReportContext, Speech } from "../report-context.js";
import { teamSpeech } from "../report-context.js";
import { teamPart } from "../teams/list-groups.js";
import { listUnheardGroups, type UnheardGroups } from "../teams/list-unheard-groups.js";
import { type AnswersView, answersView } from "./answers-view.js";

/** A team that answered. */
export interface TeamRow {
  readonly name: string;
  readonly source: string;
  readonly speech: Speech;
  readonly group: string;
  /** Empty where the team does not say. */
  readonly date: string;
  readonly members: number;
}

/** Who answered, and whose voice is missing. */
export interface VoicesView {
  readonly columns: { readonly team: string; readonly group: string; readonly date: string };
  readonly teams: readonly TeamRow[];
  /** Whether the worksheet names groups at all. */
  readonly hasGroups: boolean;
  readonly unheard: UnheardGroups;
  readonly everyGroup: boolean;
  /** What teams say of it themselves; null where none does. */
  readonly said: AnswersView | null;
}

/**
 * Gives who answered, and whose voice is missing.
 *
 * @param context The report's context.
 * @returns What the template `voices` draws.
 */
export function voicesView(context: ReportContext): VoicesView {
  const { locale, merged, teams, worksheet } = context;
  const part = teamPart(worksheet);
  const unheard = listUnheardGroups(merged, worksheet);
  const said = part === undefined ? undefined : answersView(context, part.missing);
  return {
    columns: {
      team: part?.name.label ?? locale.report.team,
      group: part?.groups?.label ?? "",
      date: part?.date.label ?? "",
    },
    teams: teams.map((team) => ({
      name: team.ownName ?? team.source,
      source: team.source,
      speech: teamSpeech(context, team),
      group: team.group.label,
      date: team.date ?? "",
      members: team.members,
    })),
    hasGroups: part?.groups !== undefined,
    unheard,
    everyGroup: unheard.absent.length + unheard.onlyMixed.length === 0,
    said: said !== undefined && said.answers.length > 0 ? said : null,
  };
}
