import type { Phrase, RichText } from "@guidebook-kit/core";
import type { PromptBlock } from "@guidebook-kit/worksheet";
import { type FormContext, proseOf } from "../../form-context.js";
import { type ChoiceCard, choiceCard } from "../fields/choices-view.js";
import { type NotesView, notesView } from "../fields/notes-view.js";
import { partId } from "../part-id.js";
import { anchorOf, type BlockPlace, type BlockView } from "./block-place.js";

/** A guiding question with what helps to answer it. */
export interface PromptView extends BlockView {
  readonly heading: string;
  readonly headingId: string;
  readonly hint: RichText;
  /** Said where the question has boxes and no hint of its own; empty otherwise. */
  readonly chooseHint: string;
  readonly prompts: readonly Phrase[];
  readonly cards: readonly ChoiceCard[];
  readonly notes: NotesView | null;
}

/**
 * Gives the view of a guiding question that does not ask for root causes.
 *
 * @param context The form's context.
 * @param block The question.
 * @param at Where it stands.
 * @returns What the template `block-prompt` or, with boxes, `block-choices` draws.
 */
export function promptView(context: FormContext, block: PromptBlock, at: BlockPlace): PromptView {
  const { field } = block;
  const prose = proseOf(context, block.ref);
  const headingId = partId(field?.name ?? `${at.leafHeading}.${anchorOf(block.ref)}`, "heading");
  const headings = [...at.headings, headingId];
  const cards =
    field?.kind === "choices"
      ? field.options.map((option) => choiceCard(context, option, { name: field.name, headings }))
      : [];
  const notes =
    field?.kind === "notes"
      ? notesView(
          context,
          { ...field, label: context.locale.form.yourAnswer },
          { name: field.name, headings },
        )
      : null;
  return {
    template: field?.kind === "choices" ? "block-choices" : "block-prompt",
    heading: block.label,
    headingId,
    hint: prose.text,
    chooseHint: cards.length > 0 && prose.text.length === 0 ? context.locale.form.chooseAll : "",
    prompts: prose.phrases,
    cards,
    notes,
  };
}
