import type { RowsField } from "@guidebook-kit/worksheet";
import { type ReportContext, type Speech, teamSpeech } from "../report-context.js";
import { byTeam, valueText } from "./answers-view.js";
import { visibleColumns } from "./rows-view.js";

/** A cell of the plan, below its column's label. */
export interface PlanCell {
  readonly label: string;
  /** Empty where the team wrote nothing. */
  readonly text: string;
}

/** The plan rows of all teams, as one table. */
export interface PlanView {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly team: string;
    readonly group: string;
    readonly speech: Speech;
    readonly cells: readonly PlanCell[];
  }[];
}

/**
 * Gives the plan rows of all teams.
 *
 * @param context The report's context.
 * @param table The plan's field.
 * @returns What the template `plan` draws.
 */
export function planView(context: ReportContext, table: RowsField): PlanView {
  const columns = visibleColumns(table.columns);
  const merged = context.merged.rows.find(({ name }) => name === table.name);
  const rows = byTeam(context.teams, merged?.rows ?? []).map(({ team, item }) => ({
    team: team.name,
    group: team.group.label,
    speech: teamSpeech(context, team),
    cells: columns.map((column) => ({
      label: column.label,
      text: Object.hasOwn(item, column.name) ? valueText(column, item[column.name]) : "",
    })),
  }));
  return { label: table.label, columns: columns.map(({ label }) => label), rows };
}
