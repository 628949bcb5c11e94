import type { ChoiceField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { partId } from "../part-id.js";
import { type FieldPlace, type FieldView, idList } from "./field-place.js";

/** One option of the list. */
export interface ChoiceOption {
  readonly label: string;
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
}

/** A list of which one option can be chosen. */
export interface ChoiceView extends FieldView {
  readonly name: string;
  readonly label: string;
  readonly labelId: string;
  readonly options: readonly ChoiceOption[];
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/**
 * Gives the view of a choice.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-choice` draws: one control.
 */
export function choiceView(context: FormContext, field: ChoiceField, place: FieldPlace): ChoiceView {
  const labelId = partId(place.name, "label");
  return {
    template: "field-choice",
    name: place.name,
    label: field.label,
    labelId,
    options: field.options.map(({ id, label }) => ({
      label,
      attributes: { value: id, selected: context.answers.get(place.name) === id ? true : undefined },
    })),
    attributes: {
      "aria-labelledby": place.headings.length === 0 ? undefined : idList(...place.headings, labelId),
    },
  };
}
