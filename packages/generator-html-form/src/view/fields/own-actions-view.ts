import { type ChoicesField, joinName, type NotesField, type RowsField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { partId } from "../part-id.js";
import { type ActionCell, actionCells, type ScopeColumn, scopeColumns } from "./action-cells.js";
import type { FieldPlace, FieldView } from "./field-place.js";
import { type NotesView, notesView } from "./notes-view.js";

/** An action that a team writes itself: a text and a box per scope. */
export interface OwnActionRow {
  readonly id: string;
  /** What one row is called, without its number. */
  readonly label: string;
  readonly number: number;
  readonly labelId: string;
  readonly text: NotesView;
  readonly cells: readonly ActionCell[];
}

/** A table of a team's own actions. */
export interface OwnActionsView extends FieldView {
  readonly name: string;
  readonly label: string;
  readonly caption: string;
  readonly hint: string;
  readonly hintId: string;
  readonly columns: readonly ScopeColumn[];
  readonly rows: readonly OwnActionRow[];
}

type OwnActionsField = RowsField & { readonly columns: readonly [NotesField, ChoicesField] };

/**
 * Tells whether rows are actions of a team's own.
 *
 * @param field Rows.
 * @returns True when they consist of notes and choices.
 */
export function isOwnActions(field: RowsField): field is OwnActionsField {
  const [text, scopes, ...rest] = field.columns;
  return text?.kind === "notes" && scopes?.kind === "choices" && rest.length === 0;
}

/**
 * Gives the rows of a team's own actions.
 *
 * @param context The form's context.
 * @param field The rows.
 * @param at Where they stand, and the columns of the table that holds them.
 * @returns One row per row id; empty for rows of other columns.
 */
export function ownActionRows(
  context: FormContext,
  field: RowsField,
  at: { readonly place: FieldPlace; readonly columns: readonly ScopeColumn[] },
): OwnActionRow[] {
  if (!isOwnActions(field)) return [];
  const [text, scopes] = field.columns;
  return field.rows.map((id, index) => {
    const prefix = joinName(at.place.name, id);
    const labelId = partId(prefix, "label");
    const headings = [...at.place.headings, labelId];
    return {
      id,
      label: field.rowLabel,
      number: index + 1,
      labelId,
      text: notesView(context, text, {
        name: joinName(prefix, text.name),
        headings,
        hint: at.place.hint,
        showLabel: false,
        compact: true,
      }),
      cells: actionCells(context, scopes, {
        name: joinName(prefix, scopes.name),
        headings,
        columns: at.columns,
      }),
    };
  });
}

/**
 * Gives the view of a table of a team's own actions that stands by itself.
 *
 * @param context The form's context.
 * @param field The rows.
 * @param place Where they stand.
 * @returns What the template `own-actions` draws.
 */
export function ownActionsView(
  context: FormContext,
  field: OwnActionsField,
  place: FieldPlace,
): OwnActionsView {
  const columns = scopeColumns(context, field.columns[1].options, place.name);
  const hintId = partId(place.name, "hint");
  return {
    template: "own-actions",
    name: place.name,
    label: field.label,
    caption: context.locale.form.ownTableCaption,
    hint: place.hint === undefined ? context.locale.worksheet.noStudentNames : "",
    hintId,
    columns,
    rows: ownActionRows(context, field, { place: { ...place, hint: place.hint ?? hintId }, columns }),
  };
}
