import { type PrintContext, proseOf } from "../../print-context.js";
import { ANCHORS } from "../anchors.js";
import type { ContentsLine, Sheet } from "./sheet.js";

/** A part of the contents. */
export interface ContentsPart {
  readonly title: string;
  /** The words of a key question; empty for other parts. */
  readonly about: string;
  readonly lines: readonly ContentsLine[];
}

/** The contents. */
export interface ContentsSheet extends Sheet {
  readonly template: "sheet-contents";
  readonly heading: string;
  readonly parts: readonly ContentsPart[];
  /** What to know before starting; none beside answers. */
  readonly tips: readonly { readonly title: string; readonly text: string }[];
}

function groupParts(context: PrintContext, lines: readonly ContentsLine[]): ContentsPart[] {
  const parts = new Map<string, ContentsLine[]>();
  for (const line of lines) parts.set(line.part, [...(parts.get(line.part) ?? []), line]);
  return [...parts].map(([title, own]) => {
    const question = context.questions.find(({ label }) => label === title);
    return { title, about: proseOf(context, question?.ref).title, lines: own };
  });
}

/**
 * Gives the contents of a file.
 *
 * @param context The pages' context.
 * @param sheets The sheets that follow.
 * @returns What the template `sheet-contents` draws: each of the sheets' lines, in parts.
 */
export function contentsSheet(context: PrintContext, sheets: readonly Sheet[]): ContentsSheet {
  const { print } = context.locale;
  return {
    template: "sheet-contents",
    anchor: ANCHORS.contents,
    running: { part: print.contents, step: undefined, team: context.variant.document === "worksheet" },
    contents: [],
    heading: context.variant.document === "guidebook" ? print.insideGuidebook : print.insideWorksheet,
    parts: groupParts(
      context,
      sheets.flatMap(({ contents }) => contents),
    ),
    tips: context.answers === null ? print.tips : [],
  };
}
