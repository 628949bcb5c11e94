import type { NotesField } from "@guidebook-kit/worksheet";
import type { FormContext } from "../../form-context.js";
import { partId } from "../part-id.js";
import { type FieldPlace, type FieldView, idList } from "./field-place.js";

/** A text area that grows with its text. */
export interface NotesView extends FieldView {
  readonly name: string;
  readonly label: string;
  readonly labelId: string;
  readonly labelClass: string;
  readonly hint: string;
  readonly hintId: string;
  readonly areaClass: string;
  readonly value: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** HTML drops a line break right after `<textarea>`: one that belongs to the text needs another before it. */
function areaText(value: string): string {
  return value.startsWith("\n") ? `\n${value}` : value;
}

/**
 * Gives the view of notes. Every one of them is told to hold no names of students, where `place.hint` is given by
 * the hint that several share.
 *
 * @param context The form's context.
 * @param field The field.
 * @param place Where it stands.
 * @returns What the template `field-notes` draws.
 */
export function notesView(context: FormContext, field: NotesField, place: FieldPlace): NotesView {
  const labelId = partId(place.name, "label");
  const hintId = partId(place.name, "hint");
  return {
    template: "field-notes",
    name: place.name,
    label: field.label,
    labelId,
    labelClass: place.showLabel === false ? "visually-hidden" : "label",
    hint: place.hint === undefined ? context.locale.worksheet.noStudentNames : "",
    hintId,
    areaClass: place.compact === true ? "grow compact" : "grow",
    value: areaText(context.answers.get(place.name) ?? ""),
    attributes: {
      rows: place.compact === true ? "1" : "4",
      "aria-labelledby": place.headings.length === 0 ? undefined : idList(...place.headings, labelId),
      "aria-describedby": place.hint ?? hintId,
    },
  };
}
