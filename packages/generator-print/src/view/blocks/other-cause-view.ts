import { formatText } from "@guidebook-kit/locales";
import type { OtherCauseBlock } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { type FieldView, rowFields } from "../fields/field-view.js";
import type { BlockView } from "./block-view.js";

/** A cause of the team's own. */
export interface OtherCauseView extends BlockView {
  readonly heading: string;
  readonly hint: string;
  readonly fields: readonly FieldView[];
}

/**
 * Gives the views of a team's own causes.
 *
 * @param context The pages' context.
 * @param block The block.
 * @returns One per row; each is what the template `block-other-cause` draws, and has its own page.
 */
export function otherCauseViews(context: PrintContext, block: OtherCauseBlock): OtherCauseView[] {
  const { print } = context.locale;
  const { field } = block;
  return field.rows.map((row, index) => {
    const label = { label: field.rowLabel, number: index + 1 };
    return {
      template: "block-other-cause",
      heading: field.rows.length === 1 ? block.label : formatText(print.rowNumber, label, context.locale.tag),
      hint: print.otherCauseHint,
      fields: rowFields(context, field, { name: field.name, row }),
    };
  });
}
