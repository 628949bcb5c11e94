import type { ChoiceField, Option } from "@guidebook-kit/worksheet";
import { partId } from "../part-id.js";
import { type FieldPlace, type FieldView, idList } from "./field-place.js";

/** A list of which one option can be chosen. */
export interface ChoiceView extends FieldView {
  readonly name: string;
  readonly label: string;
  readonly labelId: string;
  readonly options: readonly Option[];
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/**
 * Gives the view of a choice.
 *
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-choice` draws: one control, at first without a choice.
 */
export function choiceView(field: ChoiceField, place: FieldPlace): ChoiceView {
  const labelId = partId(place.name, "label");
  return {
    template: "field-choice",
    name: place.name,
    label: field.label,
    labelId,
    options: field.options,
    attributes: {
      "aria-labelledby": place.headings.length === 0 ? undefined : idList(...place.headings, labelId),
    },
  };
}
