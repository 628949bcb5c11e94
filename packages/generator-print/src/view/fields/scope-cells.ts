import { type ChoicesField, joinName } from "@guidebook-kit/worksheet";
import { glyphOf, type PrintContext } from "../../print-context.js";
import { isTicked } from "./answer.js";
import { type Marker, markerOf } from "./marker.js";

/** The column of one scope in a table of actions. */
export interface ScopeColumn {
  readonly id: string;
  readonly label: string;
  /** Name of a glyph; empty for none. */
  readonly glyph: string;
}

/** Where an action meets a scope. */
export interface ScopeCell {
  /** Whether the action is offered there; if not, there is no box. */
  readonly offered: boolean;
  readonly label: string;
  readonly marker: Marker | null;
  readonly ticked: boolean;
}

/**
 * Gives the columns of a table of actions.
 *
 * @param context The pages' context.
 * @param scopes Ids and labels of the scopes.
 * @returns One column per scope.
 */
export function scopeColumns(
  context: PrintContext,
  scopes: readonly { readonly id: string; readonly label: string }[],
): ScopeColumn[] {
  return scopes.map(({ id, label }) => ({ id, label, glyph: glyphOf(context, `scope:${id}`) }));
}

/**
 * Gives the boxes of an action.
 *
 * @param context The pages' context.
 * @param field The action's scopes.
 * @param at The field's full name, and the columns under which the boxes stand.
 * @returns One cell per column.
 */
export function scopeCells(
  context: PrintContext,
  field: ChoicesField,
  at: { readonly name: string; readonly columns: readonly ScopeColumn[] },
): ScopeCell[] {
  return at.columns.map(({ id, label }) => ({
    offered: field.options.some((option) => option.id === id),
    label,
    marker: markerOf(context, joinName(at.name, id)),
    ticked: isTicked(context, joinName(at.name, id)),
  }));
}
