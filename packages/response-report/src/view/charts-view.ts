import type { ActionTableBlock, Block, ChoicesField, Part } from "@guidebook-kit/worksheet";
import { findOption, groupShares } from "../differences/group-share.js";
import type { ReportContext } from "../report-context.js";
import { partTitle } from "./part-title.js";
import { type StripView, stripView } from "./strip-view.js";

/** One thing that could be chosen: who did. */
export interface ChartRow {
  readonly label: string;
  /** One strip per group; none where a single group answered. */
  readonly strips: readonly StripView[];
  readonly all: StripView;
  /** Names of the teams that chose it. */
  readonly teams: readonly string[];
}

/** Rows that belong together: the scopes of an action. */
export interface ChartBody {
  /** What they belong to; null for rows that stand for themselves. */
  readonly heading: string | null;
  readonly rows: readonly ChartRow[];
}

/** One chart. */
export interface ChartView {
  readonly id: string;
  readonly kicker: string;
  readonly title: string;
  /** Labels of the columns. */
  readonly groups: readonly string[];
  /** How many columns there are: what is chosen, the groups, all teams. */
  readonly span: number;
  readonly bodies: readonly ChartBody[];
}

/** The charts of one part of the worksheet. */
export interface PartCharts {
  readonly title: string;
  readonly charts: readonly ChartView[];
}

function chartRows(context: ReportContext, field: ChoicesField): ChartRow[] {
  const { groups, locale, merged, teams } = context;
  return field.options.map(({ id, label }) => {
    const option = findOption(merged.choices, field.name, id);
    const shares = groups.length > 1 ? groupShares(option, groups) : [];
    const chosen = teams.filter(({ source }) => option?.sources.includes(source) === true);
    return {
      label,
      strips: shares.map(stripView),
      all: stripView({ label: locale.report.allTeams, chosen: chosen.length, teams: teams.length }),
      teams: chosen.map(({ name }) => name),
    };
  });
}

function columnsOf({ groups }: ReportContext): Pick<ChartView, "groups" | "span"> {
  const labels = groups.length > 1 ? groups.map(({ label }) => label) : [];
  return { groups: labels, span: labels.length + 2 };
}

function fieldChart(context: ReportContext, field: ChoicesField, title: string): ChartView {
  return {
    id: `chart.${field.name}`,
    kicker: "",
    title,
    ...columnsOf(context),
    bodies: [{ heading: null, rows: chartRows(context, field) }],
  };
}

function actionChart(context: ReportContext, table: ActionTableBlock): ChartView {
  return {
    id: `chart.${table.other.name}`,
    kicker: context.locale.report.actionsByGroup,
    title: table.label,
    ...columnsOf(context),
    bodies: table.rows.map(({ field, number }) => ({
      heading: `${number} ${field.label}`,
      rows: chartRows(context, field),
    })),
  };
}

function blockCharts(context: ReportContext, block: Block): ChartView[] {
  switch (block.kind) {
    case "menu":
      return [fieldChart(context, block.field, context.locale.report.causesByGroup)];
    case "prompt":
      return block.field?.kind === "choices" ? [fieldChart(context, block.field, block.label)] : [];
    case "action-table":
      return block.rows.length === 0 ? [] : [actionChart(context, block)];
    default:
      return [];
  }
}

/** Causes come first: they are what the meeting is about. */
const causesFirst = (blocks: readonly Block[]): Block[] =>
  blocks.toSorted((left, right) => Number(right.kind === "menu") - Number(left.kind === "menu"));

function partCharts(context: ReportContext, part: Part): ChartView[] {
  if (part.kind === "question") {
    return causesFirst(part.blocks).flatMap((block) => blockCharts(context, block));
  }
  if (part.kind === "plan") return part.prompts.flatMap((block) => blockCharts(context, block));
  return part.extra.flatMap((field) =>
    field.kind === "choices" ? [fieldChart(context, field, field.label)] : [],
  );
}

/**
 * Gives the charts: causes by group, then places, then actions in each of their scopes.
 *
 * @param context The report's context.
 * @returns What the template `charts` draws, part by part; parts without charts are left out.
 */
export function chartsView(context: ReportContext): PartCharts[] {
  return context.worksheet.parts.flatMap((part) => {
    const charts = partCharts(context, part);
    return charts.length === 0 ? [] : [{ title: partTitle(context, part), charts }];
  });
}
