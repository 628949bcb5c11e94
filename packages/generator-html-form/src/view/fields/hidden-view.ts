import type { HiddenField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import type { FieldPlace, FieldView } from "./field-place.js";

/** A control that nobody sees. */
export interface HiddenView extends FieldView {
  readonly name: string;
  readonly value: string;
}

/**
 * Gives the view of a hidden field.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-hidden` draws.
 */
export function hiddenView(context: FormContext, field: HiddenField, place: FieldPlace): HiddenView {
  return {
    template: "field-hidden",
    name: place.name,
    value: context.answers.get(place.name) ?? field.value ?? "",
  };
}
