import type { NotesBlock } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { type NotesView, notesView } from "../fields/notes-view.js";
import { partId } from "../part-id.js";
import type { BlockPlace, BlockView } from "./block-place.js";

/** A step's notes. */
export interface NotesBlockView extends BlockView {
  readonly heading: string;
  readonly headingId: string;
  readonly notes: NotesView;
}

/**
 * Gives the view of a step's notes.
 *
 * @param context The form's context.
 * @param block The notes.
 * @param at Where they stand.
 * @returns What the template `block-notes` draws.
 */
export function notesBlockView(
  context: FormContext,
  block: Pick<NotesBlock, "field">,
  at: BlockPlace,
): NotesBlockView {
  const { field } = block;
  const headings = [...at.headings, at.leafHeading];
  return {
    template: "block-notes",
    heading: field.label,
    headingId: partId(field.name, "heading"),
    notes: notesView(context, field, { name: field.name, headings, showLabel: false }),
  };
}
