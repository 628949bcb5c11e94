import { plainText, type ResolvedRootCause, type Step } from "@guidebook-kit/core";
import type { Field } from "../model/field.js";
import type { ActionTableBlock } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { BLANK_ROWS, type ProjectContext, scopeOptions } from "./project-context.js";
import { rowsToShow } from "./rows-to-show.js";

/**
 * Gives the columns of an action of the team's own: its text and where to pursue it.
 *
 * @param context The projection at hand.
 * @param scopes Ids of the scopes that it offers.
 * @returns The two columns.
 */
export function ownActionColumns(context: ProjectContext, scopes: readonly string[]): Field[] {
  const { labels } = context;
  return [
    { kind: "notes", name: words.text, label: labels.actionText },
    {
      kind: "choices",
      name: words.scopes,
      label: labels.actionScopes,
      options: scopeOptions(context, scopes),
    },
  ];
}

/**
 * Projects the actions of one root cause.
 *
 * @param context The projection at hand.
 * @param cause The root cause.
 * @param step The step that explores actions.
 * @returns A table with a column per scope that the cause's actions may have.
 */
export function projectActionTable(
  context: ProjectContext,
  cause: ResolvedRootCause,
  step: Step,
): ActionTableBlock {
  const { labels, response } = context;
  return {
    kind: "action-table",
    step: step.id,
    cause: cause.id,
    ref: `root-cause:${cause.id}`,
    label: cause.title,
    heading: step.tableHeading ?? step.title,
    columns: scopeOptions(context, cause.actionScopes).map(({ id, label }) => ({ id, label })),
    rows: cause.actions.map((action) => ({
      action: action.id,
      ref: `action:${action.id}`,
      number: action.number,
      field: {
        kind: "choices",
        name: joinName(words.actions, action.id, words.scopes),
        label: action.title ?? plainText(action.text),
        options: scopeOptions(context, action.scopes),
      },
    })),
    other: {
      kind: "rows",
      name: joinName(words.otherActions, cause.id),
      label: labels.otherActions,
      rowLabel: labels.otherAction,
      columns: ownActionColumns(context, cause.actionScopes),
      rows: rowsToShow(BLANK_ROWS.otherActions, response?.["other-actions"]?.[cause.id]),
    },
  };
}
