import { GuidebookError } from "@guidebook-kit/core";
import type { PrintContext } from "../print-context.js";
import type { PrintSection } from "../selection/print-section.js";
import { contentsSheet } from "./sheets/contents-sheet.js";
import { coverSheet } from "./sheets/cover-sheet.js";
import { keptAsideSheets } from "./sheets/kept-aside-sheet.js";
import { planSheets } from "./sheets/plan-sheets.js";
import { questionSheets } from "./sheets/question-sheets.js";
import { appendixSheets, readingSheet } from "./sheets/reading-sheets.js";
import type { Running, Sheet } from "./sheets/sheet.js";
import { teamSheet } from "./sheets/team-sheet.js";

/** A kind of page whose margins say the same. */
export interface NamedPage {
  /** Its name in CSS, and the class of its sheets. */
  readonly name: string;
  readonly running: Running;
}

/** Everything between `body` and its end. */
export interface DocumentView {
  readonly guidebook: string;
  readonly version: string;
  readonly digest: string;
  readonly locale: string;
  /** The title, where no cover says it; else empty. */
  readonly heading: string;
  readonly sheets: readonly (Sheet & { readonly page: string })[];
}

const isWhole = ({ variant }: PrintContext): boolean => variant.document === "guidebook";

function stepSheets(context: PrintContext): Sheet[] {
  const { plan, questions, selection } = context;
  return [
    ...questions.flatMap((part) => questionSheets(context, part)),
    ...(plan === undefined || !selection.steps.has(plan.step) ? [] : planSheets(context, plan)),
  ];
}

/** The sections behind cover and contents, in order. */
const INNER: readonly (readonly [PrintSection, (context: PrintContext) => readonly Sheet[]])[] = [
  ["reading", (context) => (isWhole(context) ? [readingSheet(context)] : [])],
  ["team", (context) => (context.team === undefined ? [] : [teamSheet(context, context.team)])],
  ["steps", stepSheets],
  ["appendices", (context) => (isWhole(context) ? appendixSheets(context) : [])],
  ["kept-aside", keptAsideSheets],
];

function listSheets(context: PrintContext): Sheet[] {
  const { sections } = context.selection;
  const inner = INNER.flatMap(([section, sheets]) => (sections.has(section) ? sheets(context) : []));
  const all = [
    ...(sections.has("cover") ? [coverSheet(context)] : []),
    ...(sections.has("contents") ? [contentsSheet(context, inner)] : []),
    ...inner,
  ];
  if (all.length > 0) return all;
  throw new GuidebookError("print/nothing-to-print", "The named steps and sections have no pages.");
}

/** Names the page of each sheet: sheets in a row with the same margins share one. */
function nameSheets(sheets: readonly Sheet[]): { pages: NamedPage[]; named: DocumentView["sheets"] } {
  const pages: NamedPage[] = [];
  const named = sheets.map((sheet) => {
    const { running } = sheet;
    if (running === null) return { ...sheet, page: "cover" };
    const same = pages.find(
      (page) =>
        page.running.part === running.part &&
        page.running.step === running.step &&
        page.running.team === running.team,
    );
    const page = same ?? { name: `run-${pages.length + 1}`, running };
    if (same === undefined) pages.push(page);
    return { ...sheet, page: page.name };
  });
  return { pages, named };
}

/**
 * Gives the title of a file.
 *
 * @param context The pages' context.
 * @returns The guidebook's title and what the file is.
 */
export function documentTitle({ locale, resolved, variant }: PrintContext): string {
  const kind = variant.document === "guidebook" ? locale.page.guidebook : locale.page.worksheet;
  return `${resolved.guidebook.title}: ${kind}`;
}

/**
 * Gives a whole file.
 *
 * @param context The pages' context.
 * @returns What the template `document` draws, and the pages that its styles have to name.
 */
export function documentView(context: PrintContext): { document: DocumentView; pages: NamedPage[] } {
  const { guidebook, version, digest, locale } = context.worksheet;
  const { pages, named } = nameSheets(listSheets(context));
  const heading = context.selection.sections.has("cover") ? "" : documentTitle(context);
  return { document: { guidebook, version, digest, locale, heading, sheets: named }, pages };
}
