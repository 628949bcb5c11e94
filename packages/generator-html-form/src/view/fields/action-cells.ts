import type { TrustedHtml } from "@guidebook-kit/html";
import { type ChoicesField, joinName, YES } from "@guidebook-kit/worksheet";
import { type FormContext, glyphOf } from "../../form-context.js";
import { partId } from "../part-id.js";
import { idList } from "./field-place.js";

/** The column of one scope in a table of actions. */
export interface ScopeColumn {
  readonly id: string;
  readonly label: string;
  readonly headId: string;
  readonly glyph: TrustedHtml;
}

/** Where an action's row meets a scope's column. */
export interface ActionCell {
  /** Whether the action is offered there; if not, the cell is empty. */
  readonly offered: boolean;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
}

/**
 * Gives the columns of a table of actions.
 *
 * @param context The form's context.
 * @param scopes Ids and labels of the scopes.
 * @param prefix What the ids of the column heads begin with; unique on the page.
 * @returns One column per scope.
 */
export function scopeColumns(
  context: FormContext,
  scopes: readonly { readonly id: string; readonly label: string }[],
  prefix: string,
): ScopeColumn[] {
  return scopes.map(({ id, label }) => ({
    id,
    label,
    headId: partId(joinName(prefix, id), "head"),
    glyph: glyphOf(context, `scope:${id}`),
  }));
}

/**
 * Gives the cells of an action's row.
 *
 * @param context The form's context.
 * @param field The action's scopes.
 * @param at The field's full name, ids of the headings that tell the row from all others, the table's columns.
 * @returns One cell per column.
 */
export function actionCells(
  context: FormContext,
  field: ChoicesField,
  at: {
    readonly name: string;
    readonly headings: readonly string[];
    readonly columns: readonly ScopeColumn[];
  },
): ActionCell[] {
  return at.columns.map((column) => {
    const name = joinName(at.name, column.id);
    return {
      offered: field.options.some((option) => option.id === column.id),
      name,
      value: YES,
      label: column.label,
      attributes: {
        "aria-labelledby": idList(...at.headings, column.headId),
        checked: context.answers.has(name) ? true : undefined,
      },
    };
  });
}
