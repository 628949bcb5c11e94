import { type Field, joinName, type RowsField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { partId } from "../part-id.js";
import { controlView } from "./control-view.js";
import type { FieldPlace, FieldView } from "./field-place.js";
import { isOwnActions, ownActionsView } from "./own-actions-view.js";

/** One row of fields. */
export interface RowView {
  readonly id: string;
  /** What one row is called, without its number. */
  readonly label: string;
  readonly number: number;
  readonly labelId: string;
  readonly fields: readonly FieldView[];
}

/** Rows of fields: a table where all columns are short, else one group per row. */
export interface RowsView extends FieldView {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly hintId: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
}

const SHORT: readonly Field["kind"][] = ["line", "date", "number", "hidden"];

/** Where one row stands. */
interface RowPlace {
  readonly field: RowsField;
  readonly place: FieldPlace;
  readonly hint: string;
  readonly inTable: boolean;
}

/**
 * Gives the view of rows.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `rows-table`, `rows-groups` or `own-actions` draws, whichever fits the columns.
 */
export function rowsView(context: FormContext, field: RowsField, place: FieldPlace): FieldView {
  if (isOwnActions(field)) return ownActionsView(context, field, place);
  const inTable = field.columns.length <= 3 && field.columns.every((column) => SHORT.includes(column.kind));
  const hintId = partId(place.name, "hint");
  const rowPlace: RowPlace = { field, place, hint: place.hint ?? hintId, inTable };
  const view: RowsView = {
    template: inTable ? "rows-table" : "rows-groups",
    name: place.name,
    label: field.label,
    hint: place.hint === undefined ? rowsHint(context, field) : "",
    hintId,
    columns: field.columns.filter((column) => column.kind !== "hidden").map((column) => column.label),
    rows: field.rows.map((id, index) => rowView(context, rowPlace, { id, number: index + 1 })),
  };
  return view;
}

/** What stands once above the rows instead of at every field. */
function rowsHint(context: FormContext, field: RowsField): string {
  const { form, worksheet } = context.locale;
  const kinds = field.columns.map((column) => column.kind);
  const sentences = [
    kinds.includes("notes") ? worksheet.noStudentNames : "",
    kinds.includes("date") ? form.dateHint : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function rowView(context: FormContext, at: RowPlace, row: { id: string; number: number }): RowView {
  const prefix = joinName(at.place.name, row.id);
  const labelId = partId(prefix, "label");
  const headings = [...at.place.headings, labelId];
  const fields = at.field.columns.map((column): FieldView => {
    const place = { name: joinName(prefix, column.name), headings, hint: at.hint };
    if (column.kind !== "rows") {
      return controlView(context, column, { ...place, showLabel: !at.inTable, compact: true });
    }
    return rowsView(context, { ...column, rows: at.field.innerRows?.[row.id] ?? column.rows }, place);
  });
  return { id: row.id, label: at.field.rowLabel, number: row.number, labelId, fields };
}
