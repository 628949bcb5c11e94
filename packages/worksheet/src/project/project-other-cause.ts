import type { ResolvedKeyQuestion, Step } from "@guidebook-kit/core";
import type { RowsField } from "../model/field.js";
import type { OtherCauseBlock } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import type { ResponseRow } from "../response/response.js";
import { ownActionColumns } from "./project-action-table.js";
import { BLANK_ROWS, type ProjectContext, scopeOptions } from "./project-context.js";
import { rowsToShow } from "./rows-to-show.js";

function innerRows(rows: readonly ResponseRow[]): Record<string, string[]> {
  const shown = rows.map((row): [string, string[]] => {
    const actions = row[words.actions];
    const answered = Array.isArray(actions) ? actions.filter((action) => typeof action === "object") : [];
    return [row.id, rowsToShow(BLANK_ROWS.otherCauseActions, answered)];
  });
  return Object.fromEntries(shown.filter(([, ids]) => ids.length > BLANK_ROWS.otherCauseActions));
}

function actionsColumn(context: ProjectContext, keyQuestion: ResolvedKeyQuestion): RowsField {
  const { labels } = context;
  const scopes = [...keyQuestion.scopes, ...keyQuestion.rootCauses.flatMap((cause) => cause.actionScopes)];
  return {
    kind: "rows",
    name: words.actions,
    label: labels.causeActions,
    rowLabel: labels.otherAction,
    columns: ownActionColumns(context, scopes),
    rows: rowsToShow(BLANK_ROWS.otherCauseActions, undefined),
  };
}

/**
 * Projects the page for root causes of the team's own.
 *
 * @param context The projection at hand.
 * @param keyQuestion The key question.
 * @param step The step that explores actions.
 * @returns Rows of causes, each with rows of actions.
 */
export function projectOtherCause(
  context: ProjectContext,
  keyQuestion: ResolvedKeyQuestion,
  step: Step,
): OtherCauseBlock {
  const { labels, response } = context;
  const answered = response?.["other-causes"]?.[keyQuestion.id];
  const inner = innerRows(answered ?? []);
  return {
    kind: "other-cause",
    step: step.id,
    label: labels.otherCauses,
    field: {
      kind: "rows",
      name: joinName(words.otherCauses, keyQuestion.id),
      label: labels.otherCauses,
      rowLabel: labels.otherCause,
      columns: [
        { kind: "line", name: words.title, label: labels.causeTitle },
        { kind: "notes", name: words.description, label: labels.causeDescription },
        { kind: "notes", name: words.vision, label: labels.causeVision },
        {
          kind: "choices",
          name: words.scopes,
          label: labels.causeScopes,
          options: scopeOptions(context, keyQuestion.scopes),
        },
        actionsColumn(context, keyQuestion),
      ],
      rows: rowsToShow(BLANK_ROWS.otherCauses, answered),
      ...(Object.keys(inner).length === 0 ? {} : { innerRows: inner }),
    },
  };
}
