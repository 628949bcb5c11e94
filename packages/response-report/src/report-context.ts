import type { ResolvedGuidebook } from "@guidebook-kit/core";
import { directionOf, type Locale, localeFor, locales } from "@guidebook-kit/locales";
import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";
import type { ReportInput } from "./report-input.js";
import { listGroups, type ReportGroup, teamPart } from "./teams/list-groups.js";
import { listTeams, type Team } from "./teams/list-teams.js";
import { requireSameWorksheet } from "./teams/require-same-worksheet.js";

/** What every part of the report draws from. */
export interface ReportContext {
  readonly merged: MergedResponses;
  readonly worksheet: Worksheet;
  readonly resolved: ResolvedGuidebook | undefined;
  /** The wording of the page, and its language. */
  readonly locale: Locale;
  /** The groups that answered, in order. */
  readonly groups: readonly ReportGroup[];
  /** The teams, group by group: the order of everything that teams wrote. */
  readonly teams: readonly Team[];
}

/** Attributes of an element whose text may be in another language than the page. */
export interface Speech {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl" | "auto";
}

/**
 * Gathers what the report draws from.
 *
 * @param input What a report is made of.
 * @returns The context.
 * @throws GuidebookError `report/other-worksheet` when the responses belong to another worksheet.
 */
export function reportContext({ merged, worksheet, resolved, locale }: ReportInput): ReportContext {
  requireSameWorksheet(merged, worksheet);
  const wording = locale ?? localeFor(locales, worksheet.locale);
  const { mixed, notStated } = wording.report;
  const hasGroups = teamPart(worksheet)?.groups !== undefined;
  const words = hasGroups ? { mixed, "not-stated": notStated } : { mixed: "", "not-stated": "" };
  return {
    merged,
    worksheet,
    resolved,
    locale: wording,
    groups: listGroups(merged, worksheet, words),
    teams: listTeams(merged, worksheet, words),
  };
}

/**
 * Tells how an element says in which language the worksheet's words are.
 *
 * @param context The report's context.
 * @returns The attributes; none where the page's own language goes on.
 */
export function worksheetSpeech({ locale, worksheet }: ReportContext): Speech {
  const tag = worksheet.locale;
  return tag === locale.tag ? {} : { lang: tag, dir: directionOf(tag) };
}

/**
 * Tells how an element says in which language a team's words probably are: that of its worksheet. People may write
 * in another one, so its letters decide the direction.
 *
 * @param context The report's context.
 * @param team The team.
 * @returns The attributes.
 */
export function teamSpeech({ locale }: ReportContext, team: Team): Speech {
  return team.locale === locale.tag ? { dir: "auto" } : { lang: team.locale, dir: "auto" };
}
