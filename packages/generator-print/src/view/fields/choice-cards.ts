import type { RichText } from "@guidebook-kit/core";
import { type ChoicesField, joinName, type Option } from "@guidebook-kit/worksheet";
import { glyphOf, type PrintContext, proseOf } from "../../print-context.js";
import type { Lead } from "../page-ref.js";
import { isTicked } from "./answer.js";
import { type Marker, markerOf } from "./marker.js";

/** One thing to tick, as a card. */
export interface ChoiceCard {
  readonly marker: Marker | null;
  readonly ticked: boolean;
  readonly title: string;
  /** Name of a glyph; empty for none. */
  readonly glyph: string;
  readonly text: RichText;
  /** What the card leads to; null for none. */
  readonly more: Lead | null;
}

/** What stands under an option's label when the prose has no words for it: the roles of a stakeholder group. */
function cardText(context: PrintContext, option: Option): RichText {
  const prose = proseOf(context, option.ref);
  if (prose.text.length > 0 || prose.phrases.length === 0) return prose.text;
  const items = prose.phrases.map((children): RichText => [{ type: "paragraph", children }]);
  return [{ type: "list", ordered: false, items }];
}

/**
 * Gives an option as a card.
 *
 * @param context The pages' context.
 * @param option The option.
 * @param name Full name of its field.
 * @returns What the template `choice-card` draws.
 */
export function choiceCard(context: PrintContext, option: Option, name: string): ChoiceCard {
  const control = joinName(name, option.id);
  return {
    marker: markerOf(context, control),
    ticked: isTicked(context, control),
    title: option.label,
    glyph: glyphOf(context, option.ref),
    text: cardText(context, option),
    more: null,
  };
}

/**
 * Gives the options of choices as cards.
 *
 * @param context The pages' context.
 * @param field The choices.
 * @param name Their full name; the field's own by default.
 * @returns One card per option.
 */
export function choiceCards(context: PrintContext, field: ChoicesField, name = field.name): ChoiceCard[] {
  return field.options.map((option) => choiceCard(context, option, name));
}
