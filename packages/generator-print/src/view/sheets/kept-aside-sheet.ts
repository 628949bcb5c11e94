import type { PrintContext } from "../../print-context.js";
import { ANCHORS } from "../anchors.js";
import type { Sheet } from "./sheet.js";

/** Answers that the worksheet has no place for. */
export interface KeptAsideSheet extends Sheet {
  readonly template: "sheet-kept-aside";
  readonly heading: string;
  readonly hint: string;
  readonly answers: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Gives the answers that the worksheet has no place for, so that print loses none.
 *
 * @param context The pages' context.
 * @returns One sheet that the template `sheet-kept-aside` draws; none when every answer has its place.
 */
export function keptAsideSheets(context: PrintContext): KeptAsideSheet[] {
  if (context.keptAside.length === 0) return [];
  const { keptAside: part, keptAsideHint: hint } = context.locale.print;
  const anchor = ANCHORS.keptAside;
  return [
    {
      template: "sheet-kept-aside",
      anchor,
      running: { part, step: undefined, team: true },
      contents: [{ part, letter: "", title: part, anchor }],
      heading: part,
      hint,
      answers: context.keptAside.map(([name, value]) => ({ name, value })),
    },
  ];
}
