import { shelfMark, type TrustedHtml, trustedHtml } from "@guidebook-kit/html";
import { type ReportContext, type Speech, worksheetSpeech } from "../report-context.js";
import { chartsView, type PartCharts } from "./charts-view.js";
import { type DifferencesView, differencesView } from "./differences-view.js";
import { type KeptView, keptView } from "./kept-view.js";
import { type VoicesView, voicesView } from "./voices-view.js";
import { type PartWords, wordsView } from "./words-view.js";

/** Element ids of the sections: a full stop keeps them apart from every id of the content. */
export const SECTION_IDS = {
  differences: "report.differences",
  agreements: "report.agreements",
  voices: "report.voices",
  charts: "report.charts",
  words: "report.words",
  kept: "report.kept",
} as const;

/** Groups that fit beside each other on paper. */
const MOST_COLUMNS = 6;

/** Everything between `body` and its end. */
export interface PageView {
  /** Of the worksheet's own words. */
  readonly speech: Speech;
  readonly ids: typeof SECTION_IDS;
  /** Number and title of the dimension, and the shelf; null without the guidebook. */
  readonly dimension: { readonly number: number; readonly mark: TrustedHtml } | null;
  readonly guidebook: string;
  readonly version: string;
  readonly count: number;
  /** Whether there are more groups than a table has columns for. */
  readonly many: boolean;
  /** How many teams answered for each group; empty where the worksheet names none. */
  readonly groups: readonly { readonly label: string; readonly count: number }[];
  /** The teams of each record that came more than once, as running text. */
  readonly sameRecords: readonly string[];
  readonly differences: DifferencesView;
  readonly voices: VoicesView;
  readonly charts: readonly PartCharts[];
  readonly words: readonly PartWords[];
  readonly kept: readonly KeptView[];
}

function sameRecords({ locale, merged, teams }: ReportContext): string[] {
  const list = new Intl.ListFormat(locale.tag, { type: "conjunction" });
  const nameOf = (source: string): string => {
    const own = teams.find((team) => team.source === source)?.ownName;
    return own === undefined || own === source ? source : `${own} (${source})`;
  };
  return merged.sameRecords.map(({ sources }) => list.format(sources.map(nameOf)));
}

/**
 * Gives the whole page.
 *
 * @param context The report's context.
 * @returns What the template `page` draws.
 */
export function pageView(context: ReportContext): PageView {
  const { groups, resolved, teams, worksheet } = context;
  const number = resolved?.dimension.number;
  const voices = voicesView(context);
  return {
    speech: worksheetSpeech(context),
    ids: SECTION_IDS,
    dimension:
      resolved === undefined || number === undefined
        ? null
        : { number, mark: trustedHtml(shelfMark(resolved.framework.dimensions, number)) },
    guidebook: resolved?.guidebook.title ?? worksheet.guidebook,
    version: worksheet.version,
    count: teams.length,
    many: groups.length > MOST_COLUMNS,
    groups: voices.hasGroups ? groups.map(({ label, sources }) => ({ label, count: sources.length })) : [],
    sameRecords: sameRecords(context),
    differences: differencesView(context),
    voices,
    charts: chartsView(context),
    words: wordsView(context),
    kept: keptView(context),
  };
}
