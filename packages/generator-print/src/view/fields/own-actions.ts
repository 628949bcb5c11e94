import { formatText } from "@guidebook-kit/locales";
import { type ChoicesField, joinName, type NotesField, type RowsField } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { type ScopeCell, type ScopeColumn, scopeCells, scopeColumns } from "./scope-cells.js";
import { type TextBox, textBox } from "./text-box.js";

/** An action that a team writes itself. */
export interface OwnAction {
  readonly number: number;
  readonly label: string;
  readonly box: TextBox;
  readonly cells: readonly ScopeCell[];
}

/** A table, or a list of cards, of a team's own actions. */
export interface OwnActions {
  readonly template: "own-actions";
  readonly wide: boolean;
  readonly cards: boolean;
  readonly label: string;
  readonly caption: string;
  readonly hint: string;
  readonly columns: readonly ScopeColumn[];
  readonly own: readonly OwnAction[];
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
 * @param context The pages' context.
 * @param field The rows.
 * @param at Their full name, and the columns of the table that holds them.
 * @returns One entry per row; none for rows of other columns.
 */
export function ownActionRows(
  context: PrintContext,
  field: RowsField,
  at: { readonly name: string; readonly columns: readonly ScopeColumn[] },
): OwnAction[] {
  if (!isOwnActions(field)) return [];
  const [text, scopes] = field.columns;
  return field.rows.map((id, index) => {
    const row = joinName(at.name, id);
    const label = { label: field.rowLabel, number: index + 1 };
    return {
      number: index + 1,
      label: formatText(context.locale.print.rowNumber, label, context.locale.tag),
      box: textBox(context, joinName(row, text.name), "own"),
      cells: scopeCells(context, scopes, { name: joinName(row, scopes.name), columns: at.columns }),
    };
  });
}

/**
 * Gives a team's own actions where they stand by themselves.
 *
 * @param context The pages' context.
 * @param field The rows.
 * @param name Their full name.
 * @returns What the template `own-actions` draws.
 */
export function ownActions(context: PrintContext, field: OwnActionsField, name: string): OwnActions {
  const columns = scopeColumns(context, field.columns[1].options);
  return {
    template: "own-actions",
    wide: true,
    cards: context.variant.layout === "cards",
    label: field.label,
    caption: context.locale.print.ownTableCaption,
    hint: context.locale.worksheet.noStudentNames,
    columns,
    own: ownActionRows(context, field, { name, columns }),
  };
}
