import type { RichText } from "@guidebook-kit/core";
import type { PrintContext } from "../../print-context.js";
import { stepAnchor } from "../anchors.js";
import { type Lead, leadTo } from "../page-ref.js";
import { type EntryList, entryLists } from "../reading/entry-lists.js";
import { type SectionView, sectionView } from "../reading/section-view.js";
import type { Sheet } from "./sheet.js";

/** A key question and the page of its worksheet. */
export interface QuestionLine {
  readonly code: string;
  readonly text: string;
  /** Null when the file does not hold its worksheet. */
  readonly more: Lead | null;
}

/** What a guidebook says before its worksheet. */
export interface ReadingSheet extends Sheet {
  readonly template: "sheet-reading";
  /** Empty in the appendices. */
  readonly summaryHeading: string;
  readonly summary: RichText;
  readonly questions: readonly QuestionLine[];
  readonly sections: readonly SectionView[];
  readonly lists: readonly EntryList[];
}

/**
 * Gives what a guidebook says before its worksheet.
 *
 * @param context The pages' context.
 * @returns What the template `sheet-reading` draws: summary, key questions, sections, lists.
 */
export function readingSheet(context: PrintContext): ReadingSheet {
  const { page, print } = context.locale;
  const anchor = "page.summary";
  const sections = context.resolved.sections.map(sectionView);
  const lists = entryLists(context);
  const places = [{ title: print.inShort, anchor }, ...sections, ...lists];
  return {
    template: "sheet-reading",
    anchor,
    running: { part: page.intro, step: undefined, team: false },
    contents: places.map((place) => ({
      part: page.intro,
      letter: "",
      title: place.title,
      anchor: place.anchor,
    })),
    summaryHeading: print.inShort,
    summary: context.resolved.guidebook.summary,
    questions: context.questions.map((part) => ({
      code: part.label,
      text: context.resolved.keyQuestions.find(({ id }) => id === part.id)?.text ?? "",
      more: leadTo(context, stepAnchor(part.blocks[0]?.step ?? "", part), page.worksheet),
    })),
    sections,
    lists,
  };
}

/**
 * Gives a guidebook's appendices.
 *
 * @param context The pages' context.
 * @returns One sheet that the template `sheet-reading` draws; none for a guidebook without appendices.
 */
export function appendixSheets(context: PrintContext): ReadingSheet[] {
  const sections = context.resolved.appendices.map(sectionView);
  if (sections.length === 0) return [];
  const part = context.locale.print.appendices;
  return [
    {
      template: "sheet-reading",
      anchor: "page.appendices",
      running: { part, step: undefined, team: false },
      contents: sections.map(({ title, anchor }) => ({ part, letter: "", title, anchor })),
      summaryHeading: "",
      summary: [],
      questions: [],
      sections,
      lists: [],
    },
  ];
}
