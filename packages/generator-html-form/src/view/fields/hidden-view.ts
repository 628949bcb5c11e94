import type { HiddenField } from "@guidebook-kit/worksheet";
import type { FieldPlace, FieldView } from "./field-place.js";

/** A control that nobody sees. */
export interface HiddenView extends FieldView {
  readonly name: string;
  readonly value: string;
}

/**
 * Gives the view of a hidden field.
 *
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-hidden` draws.
 */
export function hiddenView(field: HiddenField, place: FieldPlace): HiddenView {
  return { template: "field-hidden", name: place.name, value: field.value ?? "" };
}
