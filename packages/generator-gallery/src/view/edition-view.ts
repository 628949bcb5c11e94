import type { GuidebookSummary } from "@guidebook-kit/generator";
import type { TrustedHtml } from "@guidebook-kit/html";
import { localeFor } from "@guidebook-kit/locales";
import { type FileGroup, type FileList, hrefOf, listFiles } from "../files/file-links.js";
import { type GalleryContext, type Speech, speechOf } from "../gallery-context.js";
import { type CauseView, insideView } from "./inside-view.js";
import { statusGlyph } from "./status-glyph.js";

const FORM = "form.html";
const PICTURE = "page-1.png";

const PAPER: readonly FileGroup[] = ["worksheet", "guidebook"];

/** A guidebook in one language. */
export interface EditionView {
  readonly lang: string;
  /** The language's own name. */
  readonly language: string;
  readonly speech: Speech;
  readonly title: string;
  readonly status: string;
  readonly glyph: TrustedHtml;
  readonly version: string;
  readonly counts: GuidebookSummary["counts"];
  /** Addresses; null where there is no such file. */
  readonly form: string | null;
  readonly print: string | null;
  readonly picture: string | null;
  /** Files that teams print and read. */
  readonly paper: readonly FileList[];
  /** All others. */
  readonly more: readonly FileList[];
  readonly inside: readonly CauseView[];
}

/**
 * Finds the form of a guidebook.
 *
 * @param summary The guidebook in one language.
 * @returns Its address; undefined when it was not made.
 */
export function formOf({ id, locale, files }: GuidebookSummary): string | undefined {
  const path = `${id}/${locale}/${FORM}`;
  return files.includes(path) ? hrefOf(path) : undefined;
}

/**
 * Gives a guidebook in one language.
 *
 * @param context The gallery's context.
 * @param summary The guidebook.
 * @returns What the templates of a card draw.
 */
export function editionView(context: GalleryContext, summary: GuidebookSummary): EditionView {
  const { locale, locales } = context;
  const folder = `${summary.id}/${summary.locale}`;
  const files = listFiles(summary.files, folder, { text: locale.gallery, leaveOut: [FORM, PICTURE] });
  const picture = `${folder}/${PICTURE}`;
  return {
    lang: summary.locale,
    language: localeFor(locales, summary.locale).name,
    speech: speechOf(context, summary.locale),
    title: summary.title,
    status: locale.page.status[summary.status],
    glyph: statusGlyph(summary.status),
    version: summary.version,
    counts: summary.counts,
    form: formOf(summary) ?? null,
    print: files.find(({ group }) => group === "worksheet")?.links[0]?.href ?? null,
    picture: summary.files.includes(picture) ? hrefOf(picture) : null,
    paper: files.filter(({ group }) => PAPER.includes(group)),
    more: files.filter(({ group }) => !PAPER.includes(group)),
    inside: insideView(summary),
  };
}
