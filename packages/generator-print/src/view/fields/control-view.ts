import type { ChoiceField, ChoicesField, Field, RowsField } from "@guidebook-kit/worksheet";
import type { PrintContext } from "../../print-context.js";
import { type ChoiceCard, choiceCards } from "./choice-cards.js";
import { type TextBox, textBox } from "./text-box.js";

/** Room to write with its label. */
export interface TextFieldView {
  readonly template: "field-text";
  readonly wide: boolean;
  readonly label: string;
  /** Words in soft ink behind the label; empty for none. */
  readonly hint: string;
  readonly box: TextBox;
}

/** Boxes to tick with their label. */
export interface ChoicesFieldView {
  readonly template: "field-choices";
  readonly wide: boolean;
  readonly label: string;
  readonly cards: readonly ChoiceCard[];
}

function choicesView(context: PrintContext, field: ChoicesField, name: string): ChoicesFieldView {
  const cards = choiceCards(context, field, name).map((card) => ({ ...card, text: [] }));
  return { template: "field-choices", wide: true, label: field.label, cards };
}

/** One control holds the option's id, so there is one line, and the options stand before it. */
function choiceView(context: PrintContext, field: ChoiceField, name: string): TextFieldView {
  const hint = field.options.map((option) => option.label).join(" / ");
  const box = textBox(context, name, "line");
  return {
    template: "field-text",
    wide: true,
    label: field.label,
    hint,
    // What is saved is the option's id; people read its label.
    box: { ...box, text: field.options.find(({ id }) => id === box.text)?.label ?? box.text },
  };
}

/**
 * Gives the view of a field that is no list of rows.
 *
 * @param context The pages' context.
 * @param field The field.
 * @param at Its full name; whether notes leave half of the width to another field, and whether they have little room
 *   and what they should not hold is said elsewhere: by default neither.
 * @returns What its template draws; null for a hidden field.
 */
export function controlView(
  context: PrintContext,
  field: Exclude<Field, RowsField>,
  at: { readonly name: string; readonly half?: boolean; readonly compact?: boolean },
): TextFieldView | ChoicesFieldView | null {
  const text = { template: "field-text", label: field.label } as const;
  switch (field.kind) {
    case "line":
    case "date":
    case "number":
      return { ...text, wide: false, hint: "", box: textBox(context, at.name, "line") };
    case "notes": {
      const wide = at.half !== true;
      if (at.compact === true) return { ...text, wide, hint: "", box: textBox(context, at.name, "cell") };
      const hint = context.locale.worksheet.noStudentNames;
      return { ...text, wide, hint, box: textBox(context, at.name, "notes") };
    }
    case "choices":
      return choicesView(context, field, at.name);
    case "choice":
      return choiceView(context, field, at.name);
    case "hidden":
      return null;
  }
}
