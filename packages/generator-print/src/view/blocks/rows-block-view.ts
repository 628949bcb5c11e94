import type { RowsField } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { type FieldView, fieldView } from "../fields/field-view.js";
import type { BlockView } from "./block-view.js";

/** Rows under a heading of their own: the plan's table. */
export interface RowsBlockView extends BlockView {
  readonly heading: string;
  readonly hint: string;
  readonly field: FieldView | null;
}

/**
 * Gives the view of rows that have a page of their own.
 *
 * @param context The pages' context.
 * @param field The rows.
 * @param hint What stands above them.
 * @returns What the template `block-rows` draws.
 */
export function rowsBlockView(context: PrintContext, field: RowsField, hint: string): RowsBlockView {
  return {
    template: "block-rows",
    heading: field.label,
    hint: `${hint} ${context.locale.worksheet.noStudentNames}`,
    field: fieldView(context, field),
  };
}
