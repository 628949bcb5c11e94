import { formatText } from "@guidebook-kit/locales";
import type {
  ActionTableBlock,
  Field,
  NotesBlock,
  PlanPart,
  QuestionPart,
  TeamPart,
} from "@guidebook-kit/worksheet";
import type { ReportContext } from "../report-context.js";
import { type AnswersView, answersView } from "./answers-view.js";
import { partTitle } from "./part-title.js";
import { type PlanView, planView } from "./plan-view.js";
import { type RowView, rowViews } from "./rows-view.js";

/** Rows of all teams under one heading. */
export interface RowsView {
  readonly label: string;
  readonly rows: readonly RowView[];
}

/** What teams wrote in one part of the worksheet. */
export interface PartWords {
  readonly title: string;
  readonly texts: readonly AnswersView[];
  readonly lists: readonly RowsView[];
  readonly plan: PlanView | null;
  /** Labels of what no team wrote in. */
  readonly unanswered: readonly string[];
}

const isText = ({ kind }: Field): boolean => kind !== "choices" && kind !== "rows" && kind !== "hidden";

function collect(
  context: ReportContext,
  part: QuestionPart | PlanPart | TeamPart,
  found: { texts: readonly AnswersView[]; lists: readonly RowsView[]; plan?: PlanView },
): PartWords {
  const { texts, lists, plan } = found;
  const unanswered = [
    ...texts.filter(({ answers }) => answers.length === 0),
    ...lists.filter(({ rows }) => rows.length === 0),
    ...(plan !== undefined && plan.rows.length === 0 ? [plan] : []),
  ].map(({ label }) => label);
  return {
    title: partTitle(context, part),
    texts: texts.filter(({ answers }) => answers.length > 0),
    lists: lists.filter(({ rows }) => rows.length > 0),
    plan: plan !== undefined && plan.rows.length > 0 ? plan : null,
    unanswered,
  };
}

/** Notes of several steps have one label: the step's letter tells them apart. */
function notesLabel({ locale, resolved }: ReportContext, { step, label }: NotesBlock): string {
  const letter = resolved?.steps.find(({ id }) => id === step)?.letter;
  return letter === undefined ? label : formatText(locale.print.notesOfStep, { letter }, locale.tag);
}

function ownActions(context: ReportContext, tables: readonly ActionTableBlock[]): RowsView[] {
  if (tables.length === 0) return [];
  return [
    {
      label: context.locale.report.ownActions,
      rows: tables.flatMap(({ other, label }) => rowViews(context, other, label)),
    },
  ];
}

function questionWords(context: ReportContext, part: QuestionPart): PartWords {
  const texts = part.blocks.flatMap((block) => {
    if (block.kind === "notes") return [answersView(context, block.field, notesLabel(context, block))];
    return block.kind === "prompt" && block.field?.kind === "notes"
      ? [answersView(context, block.field)]
      : [];
  });
  const { ownCauses } = context.locale.report;
  const causes = part.blocks.flatMap((block) =>
    block.kind === "other-cause" ? [{ label: ownCauses, rows: rowViews(context, block.field) }] : [],
  );
  const tables = part.blocks.filter((block) => block.kind === "action-table");
  return collect(context, part, { texts, lists: [...causes, ...ownActions(context, tables)] });
}

function planWords(context: ReportContext, part: PlanPart): PartWords {
  const fields = [
    ...part.prompts.flatMap(({ field }) => (field?.kind === "notes" ? [field] : [])),
    ...part.stages.map(({ field }) => field),
    part.notes,
  ];
  const texts = fields.map((field) => answersView(context, field));
  return collect(context, part, { texts, lists: [], plan: planView(context, part.table) });
}

function extraWords(context: ReportContext, part: TeamPart): PartWords[] {
  const texts = part.extra.filter(isText).map((field) => answersView(context, field));
  const lists = part.extra.flatMap((field) =>
    field.kind === "rows" ? [{ label: field.label, rows: rowViews(context, field) }] : [],
  );
  return texts.length + lists.length === 0 ? [] : [collect(context, part, { texts, lists })];
}

/**
 * Gives every team's words, side by side.
 *
 * @param context The report's context.
 * @returns What the template `words` draws, part by part.
 */
export function wordsView(context: ReportContext): PartWords[] {
  return context.worksheet.parts.flatMap((part) => {
    if (part.kind === "question") return [questionWords(context, part)];
    return part.kind === "plan" ? [planWords(context, part)] : extraWords(context, part);
  });
}
