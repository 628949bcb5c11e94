import type { DateField, LineField, NumberField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { partId } from "../part-id.js";
import { type FieldPlace, type FieldView, idList } from "./field-place.js";

/** A text control of one line. */
export interface TextView extends FieldView {
  readonly name: string;
  readonly label: string;
  readonly labelId: string;
  readonly labelClass: string;
  readonly hint: string;
  readonly hintId: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** Id of the list of actions that a plan's row may be for. */
export const ACTION_LIST_ID = "page.actions";

/**
 * Gives the view of a line, a date or a number: all three are text controls, so that no browser drops what it does
 * not take for a date or a number.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-text` draws.
 */
export function textView(
  context: FormContext,
  field: LineField | DateField | NumberField,
  place: FieldPlace,
): TextView {
  const labelId = partId(place.name, "label");
  const hintId = partId(place.name, "hint");
  const hint = field.kind === "date" && place.hint === undefined ? context.locale.form.dateHint : "";
  return {
    template: "field-text",
    name: place.name,
    label: field.label,
    labelId,
    labelClass: place.showLabel === false ? "visually-hidden" : "label",
    hint,
    hintId,
    attributes: {
      value: context.answers.get(place.name),
      "aria-labelledby": place.headings.length === 0 ? undefined : idList(...place.headings, labelId),
      "aria-describedby": field.kind === "date" ? (place.hint ?? hintId) : undefined,
      inputmode: field.kind === "number" ? "decimal" : undefined,
      list: field.kind === "line" && field.suggest !== undefined ? ACTION_LIST_ID : undefined,
    },
  };
}
