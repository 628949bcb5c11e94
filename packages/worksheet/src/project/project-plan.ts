import { formatText } from "@guidebook-kit/locales";
import type { RowsField } from "../model/field.js";
import type { PlanPart } from "../model/worksheet.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { BLANK_ROWS, type ProjectContext } from "./project-context.js";
import { projectPrompt } from "./project-prompt.js";
import { rowsToShow } from "./rows-to-show.js";

function planTable(context: ProjectContext): RowsField {
  const { labels, response } = context;
  return {
    kind: "rows",
    name: joinName(words.plan, words.rows),
    label: labels.planTable,
    rowLabel: labels.planRow,
    columns: [
      { kind: "notes", name: words.what, label: labels.planWhat },
      { kind: "line", name: words.forAction, label: labels.planForAction, suggest: "chosen-actions" },
      { kind: "hidden", name: words.actionId, label: labels.planForAction },
      { kind: "line", name: words.who, label: labels.planWho },
      { kind: "date", name: words.due, label: labels.planDue },
      { kind: "notes", name: words.measure, label: labels.planMeasure },
    ],
    rows: rowsToShow(BLANK_ROWS.plan, response?.plan?.rows),
  };
}

/**
 * Projects step C: its questions, the planning stages, the plan's table and notes.
 *
 * @param context The projection at hand.
 * @returns The plan's part.
 */
export function projectPlan(context: ProjectContext): PlanPart {
  const { labels, locale, resolved } = context;
  const step = resolved.steps[2];
  return {
    kind: "plan",
    step: step.id,
    label: step.title,
    prompts: step.guidingQuestions.map((question) =>
      projectPrompt(context, question, {
        step: step.id,
        prefix: joinName(words.plan, words.answers),
        scopes: resolved.scopes.items.map((scope) => scope.id),
      }),
    ),
    stages: resolved.planningStages.map((stage, index) => {
      const label = formatText(labels.stage, { number: index + 1, title: stage.title }, locale.tag);
      return {
        ref: `stage:${stage.id}`,
        number: index + 1,
        label,
        field: { kind: "notes", name: joinName(words.plan, words.stages, stage.id), label },
      };
    }),
    table: planTable(context),
    notes: { kind: "notes", name: joinName(words.plan, words.notes), label: labels.notes },
  };
}
