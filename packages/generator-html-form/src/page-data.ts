import type { FormText } from "@guidebook-kit/locales";
import type { FieldShape } from "@guidebook-kit/worksheet";

/** What the page tells its script. */
export interface PageData {
  readonly fields: readonly FieldShape[];
  /** Name of the file that holds downloaded answers. */
  readonly file: string;
  /** Language tag for plurals. */
  readonly tag: string;
  /** Id and label of every listed action. */
  readonly actions: readonly (readonly [id: string, label: string])[];
  readonly text: ScriptText;
}

/** The words that the script says. */
export type ScriptText = Pick<
  FormText,
  | "answer"
  | "change"
  | "changed"
  | "downloaded"
  | "notAnswered"
  | "notesWritten"
  | "nothingYet"
  | "progress"
  | "rowNumber"
>;

/**
 * Picks the words that the script says.
 *
 * @param form The form's wording.
 * @returns Only those.
 */
export function pageText(form: FormText): ScriptText {
  const { answer, change, changed, downloaded, notAnswered, notesWritten, nothingYet, progress, rowNumber } =
    form;
  return { answer, change, changed, downloaded, notAnswered, notesWritten, nothingYet, progress, rowNumber };
}
