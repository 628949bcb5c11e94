import type { NotesField } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { type BoxSize, type TextBox, textBox } from "../fields/text-box.js";
import type { BlockView } from "./block-view.js";

/** Notes under a heading. */
export interface NotesView extends BlockView {
  readonly heading: string;
  readonly hint: string;
  readonly box: TextBox;
}

/**
 * Gives the view of notes.
 *
 * @param context The pages' context.
 * @param field The notes.
 * @param at What stands above them, and how much room there is.
 * @returns What the template `block-notes` draws.
 */
export function notesView(
  context: PrintContext,
  field: NotesField,
  at: { readonly heading: string; readonly size: BoxSize },
): NotesView {
  return {
    template: "block-notes",
    heading: at.heading,
    hint: context.locale.worksheet.noStudentNames,
    box: textBox(context, field.name, at.size),
  };
}
