import type { Phrase, RichText } from "@guidebook-kit/core";
import type { MenuBlock, PromptBlock } from "@guidebook-kit/worksheet";
import { type PrintContext, proseOf } from "../../print-context.js";
import { type ChoiceCard, choiceCards } from "../fields/choice-cards.js";
import { type TextBox, textBox } from "../fields/text-box.js";
import { type Lead, leadTo } from "../page-ref.js";
import type { BlockView } from "./block-view.js";

/** A guiding question with what helps to answer it. */
export interface PromptView extends BlockView {
  readonly heading: string;
  readonly hint: RichText;
  readonly prompts: readonly Phrase[];
  readonly cards: readonly ChoiceCard[];
  readonly box: TextBox | null;
  readonly boxHint: string;
  /** Where the question is answered, if on another page; else null. */
  readonly more: Lead | null;
}

/**
 * Gives the view of a guiding question.
 *
 * @param context The pages' context.
 * @param block The question.
 * @returns What the template `block-prompt` draws.
 */
export function promptView(context: PrintContext, block: PromptBlock): PromptView {
  const { field } = block;
  const prose = proseOf(context, block.ref);
  return {
    template: "block-prompt",
    heading: block.label,
    hint: prose.text,
    prompts: prose.phrases,
    cards: field?.kind === "choices" ? choiceCards(context, field) : [],
    box: field?.kind === "notes" ? textBox(context, field.name, "answer") : null,
    boxHint: context.locale.worksheet.noStudentNames,
    more: null,
  };
}

/**
 * Gives the view of the guiding question that the menu answers.
 *
 * @param context The pages' context.
 * @param block The menu.
 * @param anchor Element id of the menu's page.
 * @returns What the template `block-prompt` draws: the question, and where the menu is.
 */
export function menuPromptView(context: PrintContext, block: MenuBlock, anchor: string): PromptView {
  const prose = proseOf(context, block.ref);
  return {
    template: "block-prompt",
    heading: block.label,
    hint: prose.text,
    prompts: prose.phrases,
    cards: [],
    box: null,
    boxHint: "",
    more: leadTo(context, anchor, context.locale.print.menu),
  };
}
