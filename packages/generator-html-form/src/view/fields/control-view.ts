import type { Field, RowsField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { choiceView } from "./choice-view.js";
import { choicesView } from "./choices-view.js";
import type { FieldPlace, FieldView } from "./field-place.js";
import { hiddenView } from "./hidden-view.js";
import { notesView } from "./notes-view.js";
import { textView } from "./text-view.js";

/**
 * Gives the view of a field that is no list of rows.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What its template draws.
 */
export function controlView(
  context: FormContext,
  field: Exclude<Field, RowsField>,
  place: FieldPlace,
): FieldView {
  switch (field.kind) {
    case "line":
    case "date":
    case "number":
      return textView(context, field, place);
    case "notes":
      return notesView(context, field, place);
    case "choices":
      return choicesView(context, field, place);
    case "choice":
      return choiceView(context, field, place);
    case "hidden":
      return hiddenView(context, field, place);
  }
}
