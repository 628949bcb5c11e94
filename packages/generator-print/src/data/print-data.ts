import type { GuidebookInput } from "@guidebook-kit/generator";
import { createLinkContext, type PageOptions } from "@guidebook-kit/html";
import type { Locale } from "@guidebook-kit/locales";
import { pageRules } from "../css/page-rules.js";
import { spineRules } from "../css/spine-rules.js";
import { styleNames } from "../css/style-names.js";
import { gatherContext, type PrintContents } from "../gather-context.js";
import type { PrintVariant } from "../variants/print-variant.js";
import { type DocumentView, documentTitle, documentView } from "../view/document-view.js";
import { aroundPage } from "../view/page-ref.js";
import { settleLinks } from "./settle-links.js";

/** The `format` of a file's data. */
export const PRINT_DATA_FORMAT = "guidebook-kit/print-data/1";

/** All that templates and style sheets need to know of one file: pure JSON. */
export interface PrintData {
  readonly format: typeof PRINT_DATA_FORMAT;
  readonly page: Pick<PageOptions, "lang" | "direction" | "title">;
  /** The wording that the templates' helper `text` gives. */
  readonly locale: Pick<Locale, "tag" | "page" | "print" | "worksheet">;
  /** Number of the dimension, which has an accent of its own. */
  readonly dimension: number;
  /** CSS that says words of the content: paper, margins, tabs, running heads. */
  readonly rules: string;
  /** Names of the style sheets, in order: what comes later wins. */
  readonly styles: readonly string[];
  /** What the template `document` draws. */
  readonly document: DocumentView;
}

/**
 * Gives the data of one way to print a guidebook.
 *
 * @param input A generator's input.
 * @param variant The way to print.
 * @param contents What the file is to hold; by default every page, blank and fillable.
 * @returns Pure JSON; references in prose are links already.
 * @throws GuidebookError for answers to another guidebook, and for pages that do not exist.
 */
export function printData(
  input: GuidebookInput,
  variant: PrintVariant,
  contents: PrintContents = {},
): PrintData {
  const context = gatherContext(input, variant, contents);
  const { locale, resolved, worksheet } = context;
  const { document, pages } = documentView(context);
  const { tag, page, print, worksheet: labels } = locale;
  return {
    format: PRINT_DATA_FORMAT,
    page: { lang: worksheet.locale, direction: locale.direction, title: documentTitle(context) },
    locale: { tag, page, print, worksheet: labels },
    dimension: resolved.dimension.number,
    rules: `${pageRules(context, pages)}\n${spineRules(context)}`,
    styles: styleNames(variant),
    document: settleLinks(document, {
      ...createLinkContext(resolved, { anchors: context.anchors }),
      pageOf: (anchor) => aroundPage(print.onPageInText, locale, anchor),
    }),
  };
}
