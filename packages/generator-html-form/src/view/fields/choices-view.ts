import type { RichText } from "@guidebook-kit/core";
import type { TrustedHtml } from "@guidebook-kit/html";
import { type ChoicesField, joinName, type Option, YES } from "@guidebook-kit/worksheet";
import { type FormContext, glyphOf, proseOf } from "../../form-context.js";
import { partId } from "../part-id.js";
import { type FieldPlace, type FieldView, idList } from "./field-place.js";

/** One thing to tick, as a card. */
export interface ChoiceCard {
  readonly name: string;
  readonly value: string;
  readonly title: string;
  readonly titleId: string;
  readonly glyph: TrustedHtml;
  readonly text: RichText;
  readonly textId: string;
  /** A line below the text; empty for none. */
  readonly more: string;
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
}

/** A group of cards. */
export interface ChoicesView extends FieldView {
  readonly label: string;
  readonly labelId: string;
  /** What stands between the legend and the cards. */
  readonly intro: RichText;
  readonly cards: readonly ChoiceCard[];
}

/** What stands under a group's label when the prose has no words for it: the roles of a stakeholder group. */
function cardText(context: FormContext, option: Option): RichText {
  const prose = proseOf(context, option.ref);
  if (prose.text.length > 0 || prose.phrases.length === 0) return prose.text;
  const items = prose.phrases.map((children): RichText => [{ type: "paragraph", children }]);
  return [{ type: "list", ordered: false, items }];
}

/**
 * Gives the view of one option as a card.
 *
 * @param context The form's context.
 * @param option The option.
 * @param place Where its field stands; the name is the field's.
 * @returns What the template `choice-card` draws.
 */
export function choiceCard(context: FormContext, option: Option, place: FieldPlace): ChoiceCard {
  const name = joinName(place.name, option.id);
  const text = place.compact === true ? [] : cardText(context, option);
  return {
    name,
    value: YES,
    title: option.label,
    titleId: partId(name, "title"),
    glyph: glyphOf(context, option.ref),
    text,
    textId: partId(name, "text"),
    more: "",
    attributes: {
      checked: context.answers.has(name) ? true : undefined,
      "aria-labelledby": idList(...place.headings, partId(name, "title")),
      "aria-describedby": text.length === 0 ? undefined : partId(name, "text"),
    },
  };
}

/**
 * Gives the view of choices.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-choices` draws: a group with a legend and one card per option.
 */
export function choicesView(context: FormContext, field: ChoicesField, place: FieldPlace): ChoicesView {
  const labelId = partId(place.name, "label");
  const headings = [...place.headings, labelId];
  return {
    template: "field-choices",
    label: field.label,
    labelId,
    intro: [],
    cards: field.options.map((option) => choiceCard(context, option, { ...place, headings })),
  };
}
