import type { Field, RowsField } from "@guidebook-kit/worksheet";
import { type ReportContext, type Speech, teamSpeech } from "../report-context.js";
import { byTeam, valueText } from "./answers-view.js";

/** One cell of a row. */
export interface EntryView {
  readonly label: string;
  /** Text; null where there is none. */
  readonly text: string | null;
  /** Labels of chosen options. */
  readonly tags: readonly string[];
  /** Rows within the row. */
  readonly rows: readonly (readonly EntryView[])[];
}

/** A row of one team. */
export interface RowView {
  readonly team: string;
  readonly group: string;
  /** What the row belongs to; empty where it stands for itself. */
  readonly about: string;
  readonly speech: Speech;
  readonly entries: readonly EntryView[];
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function entryView(column: Field, value: unknown): EntryView {
  const entry = { label: column.label, text: null, tags: [], rows: [] };
  if (column.kind === "rows") {
    const rows = Array.isArray(value) ? value.filter(isRow) : [];
    return { ...entry, rows: rows.map((row) => entriesOf(column.columns, row)) };
  }
  if (Array.isArray(value)) return { ...entry, tags: value.map((option) => valueText(column, option)) };
  return value === undefined ? entry : { ...entry, text: valueText(column, value) };
}

function entriesOf(columns: readonly Field[], row: Readonly<Record<string, unknown>>): EntryView[] {
  return visibleColumns(columns)
    .map((column) => entryView(column, Object.hasOwn(row, column.name) ? row[column.name] : undefined))
    .filter(({ text, tags, rows }) => text !== null || tags.length > 0 || rows.length > 0);
}

/**
 * Lists the columns that people fill in.
 *
 * @param columns Columns of rows.
 * @returns Those that are not hidden.
 */
export function visibleColumns(columns: readonly Field[]): Field[] {
  return columns.filter(({ kind }) => kind !== "hidden");
}

/**
 * Gives the rows of all teams of one field.
 *
 * @param context The report's context.
 * @param field A field of rows.
 * @param about What its rows belong to; nothing by default.
 * @returns What the template `row` draws, team by team.
 */
export function rowViews(context: ReportContext, field: RowsField, about = ""): RowView[] {
  const merged = context.merged.rows.find(({ name }) => name === field.name);
  return byTeam(context.teams, merged?.rows ?? []).map(({ team, item }) => ({
    team: team.name,
    group: team.group.label,
    about,
    speech: teamSpeech(context, team),
    entries: entriesOf(field.columns, item),
  }));
}
