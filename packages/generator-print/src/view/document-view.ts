import type { PrintContext } from "../print-context.js";
import { contentsSheet } from "./sheets/contents-sheet.js";
import { coverSheet } from "./sheets/cover-sheet.js";
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
  readonly sheets: readonly (Sheet & { readonly page: string })[];
}

function listSheets(context: PrintContext): Sheet[] {
  const { plan, questions, team, variant } = context;
  const whole = variant.document === "guidebook";
  const inner: Sheet[] = [
    ...(whole ? [readingSheet(context)] : []),
    ...(team === undefined ? [] : [teamSheet(context, team)]),
    ...questions.flatMap((part) => questionSheets(context, part)),
    ...(plan === undefined ? [] : planSheets(context, plan)),
    ...(whole ? appendixSheets(context) : []),
  ];
  return [coverSheet(context), contentsSheet(context, inner), ...inner];
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
 * Gives a whole file.
 *
 * @param context The pages' context.
 * @returns What the template `document` draws, and the pages that its styles have to name.
 */
export function documentView(context: PrintContext): { document: DocumentView; pages: NamedPage[] } {
  const { guidebook, version, digest, locale } = context.worksheet;
  const { pages, named } = nameSheets(listSheets(context));
  return { document: { guidebook, version, digest, locale, sheets: named }, pages };
}
