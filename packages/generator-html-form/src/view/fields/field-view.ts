import type { Field } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { controlView } from "./control-view.js";
import type { FieldPlace, FieldView } from "./field-place.js";
import { rowsView } from "./rows-view.js";

/**
 * Gives the view of a field, whatever its kind.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands; by itself, without headings, by default.
 * @returns What its template draws.
 */
export function fieldView(
  context: FormContext,
  field: Field,
  place: FieldPlace = { name: field.name, headings: [] },
): FieldView {
  return field.kind === "rows" ? rowsView(context, field, place) : controlView(context, field, place);
}
