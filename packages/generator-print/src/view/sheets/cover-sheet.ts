import type { Phrase } from "@guidebook-kit/core";
import { shelfSpines } from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import type { PrintContext } from "../../print-context.js";
import { answerOf } from "../fields/answer.js";
import { type FieldView, fieldView } from "../fields/field-view.js";
import type { Sheet } from "./sheet.js";

/** A spine on the cover's shelf. */
export interface SpineView {
  readonly number: number;
  readonly title: string;
  readonly current: boolean;
}

/** The cover. */
export interface CoverSheet extends Sheet {
  readonly template: "sheet-cover";
  readonly series: string;
  readonly kind: string;
  readonly dimension: string;
  readonly title: string;
  /** True for a title that needs smaller type. */
  readonly long: boolean;
  /** True for a title that needs the smallest type. */
  readonly longest: boolean;
  readonly question: Phrase;
  readonly spines: readonly SpineView[];
  readonly fields: readonly FieldView[];
  readonly publisher: string;
  readonly source: string;
  readonly rights: string;
  readonly version: string;
  readonly status: string;
}

/** The most characters of a title in the cover's largest type. */
const LONG_TITLE = 44;

/** The most characters of a title in the second largest. */
const LONGEST_TITLE = 90;

/** The most characters of an answer for which the cover has room. */
const LONG_ANSWER = 60;

/**
 * Tells which fields of the team the cover holds.
 *
 * @param context The pages' context.
 * @returns Name and date on a worksheet; none on a guidebook, whose worksheet stands further in, without a cover, and
 *   where an answer needs more room: then they stand on the team's page.
 */
export function coverFields(context: PrintContext): FieldView[] {
  const { selection, team, variant } = context;
  if (team === undefined || variant.document === "guidebook" || !selection.sections.has("cover")) return [];
  const fields = [team.name, team.date];
  const long = fields.some(({ name }) => answerOf(context, name).length > LONG_ANSWER);
  if (long && selection.sections.has("team")) return [];
  return fields.map((field) => fieldView(context, field)).filter((view) => view !== null);
}

/**
 * Gives the cover.
 *
 * @param context The pages' context.
 * @returns What the template `sheet-cover` draws.
 */
export function coverSheet(context: PrintContext): CoverSheet {
  const { dimension, framework, guidebook } = context.resolved;
  const { page, tag } = context.locale;
  return {
    template: "sheet-cover",
    anchor: "page.cover",
    running: null,
    contents: [],
    series: framework.title,
    kind: context.variant.document === "guidebook" ? page.guidebook : page.worksheet,
    dimension: formatText(page.dimension, { number: dimension.number }, tag),
    title: guidebook.title,
    long: guidebook.title.length > LONG_TITLE,
    longest: guidebook.title.length > LONGEST_TITLE,
    question: dimension.question ?? [],
    spines: shelfSpines(framework.dimensions, dimension.number).map(({ number, title }) => ({
      number,
      title,
      current: number === dimension.number,
    })),
    fields: coverFields(context),
    publisher: framework.publisher,
    source: guidebook.source ?? "",
    rights: guidebook.rights,
    version: guidebook.version,
    status: page.status[guidebook.status],
  };
}
