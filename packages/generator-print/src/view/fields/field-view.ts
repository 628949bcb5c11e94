import { formatText } from "@guidebook-kit/locales";
import { type Field, joinName, type RowsField } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { type ChoicesFieldView, controlView, type TextFieldView } from "./control-view.js";
import { isOwnActions, type OwnActions, ownActions } from "./own-actions.js";
import { type TextBox, textBox } from "./text-box.js";

/** One row: its boxes under the table's columns, or its fields as a card. */
export interface RowView {
  readonly label: string;
  readonly number: number;
  readonly boxes: readonly TextBox[];
  readonly fields: readonly FieldView[];
}

/** Rows of fields: a table, or one card per row. */
export interface RowsView {
  readonly template: "rows-table" | "rows-cards";
  readonly wide: boolean;
  readonly label: string;
  readonly hint: string;
  readonly columns: readonly { readonly label: string; readonly kind: Field["kind"] }[];
  readonly rows: readonly RowView[];
}

/** A field as its template draws it. */
export type FieldView = TextFieldView | ChoicesFieldView | RowsView | OwnActions;

const TEXT: readonly Field["kind"][] = ["line", "date", "number", "notes"];

/** Tells whether rows fit a table: boxes to write in, and in large print no more than two of them. */
function fitTable(context: PrintContext, columns: readonly Field[]): boolean {
  const most = context.variant.layout === "cards" ? 2 : 6;
  return columns.length <= most && columns.every((column) => TEXT.includes(column.kind));
}

/** The field of a column as one row shows it. */
function rowField(field: RowsField, column: Field, row: string): Field {
  return column.kind === "rows" ? { ...column, rows: field.innerRows?.[row] ?? column.rows } : column;
}

/**
 * Gives the fields of one row, each with its label.
 *
 * @param context The pages' context.
 * @param field The rows.
 * @param at Their full name, the row's id, and whether it stands on a card among many; by default it has a page.
 * @returns What the fields' templates draw, without hidden ones.
 */
export function rowFields(
  context: PrintContext,
  field: RowsField,
  at: { readonly name: string; readonly row: string; readonly compact?: boolean },
): FieldView[] {
  const pairs = field.columns.filter((column) => column.kind === "notes").length % 2 === 0;
  const views = field.columns.map((column) => {
    const name = joinName(at.name, at.row, column.name);
    if (column.kind === "notes")
      return controlView(context, column, { name, half: pairs, compact: at.compact === true });
    return fieldView(context, rowField(field, column, at.row), name);
  });
  return views.filter((view) => view !== null);
}

function rowsView(context: PrintContext, field: RowsField, name: string): RowsView {
  const { print, worksheet } = context.locale;
  const columns = field.columns.filter((column) => column.kind !== "hidden");
  const table = fitTable(context, columns);
  const notes = columns.some((column) => column.kind === "notes");
  const rows = field.rows.map((row, index): RowView => {
    const label = { label: field.rowLabel, number: index + 1 };
    const boxes = columns.map((column) =>
      textBox(context, joinName(name, row, column.name), notes ? "cell" : "line"),
    );
    return {
      label: formatText(print.rowNumber, label, context.locale.tag),
      number: index + 1,
      boxes: table ? boxes : [],
      fields: table ? [] : rowFields(context, field, { name, row, compact: true }),
    };
  });
  return {
    template: table ? "rows-table" : "rows-cards",
    wide: true,
    label: field.label,
    hint: notes ? worksheet.noStudentNames : "",
    columns: columns.map(({ label, kind }) => ({ label, kind })),
    rows,
  };
}

/**
 * Gives the view of a field, whatever its kind.
 *
 * @param context The pages' context.
 * @param field The field.
 * @param name Its full name; its own by default.
 * @returns What its template draws; null for a hidden field.
 */
export function fieldView(context: PrintContext, field: Field, name: string = field.name): FieldView | null {
  if (field.kind !== "rows") return controlView(context, field, { name });
  return isOwnActions(field) ? ownActions(context, field, name) : rowsView(context, field, name);
}
