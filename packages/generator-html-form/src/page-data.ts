import type { FormScriptText } from "@guidebook-kit/locales";
import type { FieldShape, Response } from "@guidebook-kit/worksheet";

/** What the page tells its script. */
export interface PageData {
  /** Id of the guidebook: answers are kept under it, whatever their language. */
  readonly guidebook: string;
  /** The `format` of a response. */
  readonly format: Response["format"];
  readonly fields: readonly FieldShape[];
  /** Former ids and their successors. */
  readonly retired: Readonly<Record<string, string | null>>;
  /** Name of the file that holds downloaded answers. */
  readonly file: string;
  /** Language tag for plurals, dates and times. */
  readonly tag: string;
  /** Id and label of every listed action. */
  readonly actions: readonly (readonly [id: string, label: string])[];
  readonly text: FormScriptText;
}
