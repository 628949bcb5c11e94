import type { PrintContext } from "../../print-context.js";
import { ANCHORS } from "../anchors.js";
import type { ContentsLine, Sheet } from "./sheet.js";

/** A part of the contents. */
export interface ContentsPart {
  readonly title: string;
  readonly lines: readonly ContentsLine[];
}

/** The contents. */
export interface ContentsSheet extends Sheet {
  readonly template: "sheet-contents";
  readonly heading: string;
  readonly parts: readonly ContentsPart[];
  readonly tips: readonly { readonly title: string; readonly text: string }[];
}

function groupParts(lines: readonly ContentsLine[]): ContentsPart[] {
  const parts: { title: string; lines: ContentsLine[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.title === line.part) last.lines.push(line);
    else parts.push({ title: line.part, lines: [line] });
  }
  return parts;
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
    parts: groupParts(sheets.flatMap(({ contents }) => contents)),
    tips: print.tips,
  };
}
