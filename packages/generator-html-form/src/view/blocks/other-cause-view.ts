import type { OtherCauseBlock } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import type { FieldView } from "../fields/field-place.js";
import { fieldView } from "../fields/field-view.js";
import { partId } from "../part-id.js";
import { type BlockPlace, type BlockView, otherCauseId } from "./block-place.js";

/** Where a team writes down causes of its own. */
export interface OtherCauseView extends BlockView {
  readonly anchor: string;
  readonly heading: string;
  readonly headingId: string;
  readonly text: string;
  readonly field: FieldView;
}

/**
 * Gives the view of a team's own causes.
 *
 * @param context The form's context.
 * @param block The block.
 * @param at Where it stands.
 * @returns What the template `block-other-cause` draws.
 */
export function otherCauseView(context: FormContext, block: OtherCauseBlock, at: BlockPlace): OtherCauseView {
  return {
    template: "block-other-cause",
    anchor: at.part === undefined ? "" : otherCauseId(at.part),
    heading: block.label,
    headingId: partId(block.field.name, "heading"),
    text: context.locale.form.otherCauseHint,
    field: fieldView(context, block.field, { name: block.field.name, headings: at.headings }),
  };
}
