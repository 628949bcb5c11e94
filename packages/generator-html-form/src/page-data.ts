import type { FormScriptText } from "@guidebook-kit/locales";
import type { FieldShape, Response } from "@guidebook-kit/worksheet";

/** What the page tells its script. */
export interface PageData {
  /** Id of the guidebook: answers to all its languages are the same. */
  readonly guidebook: string;
  /** Name of the place where answers are kept: the guidebook's id, unless a server gives another. */
  readonly place: string;
  /** Which record a server put on the page. */
  readonly record?: Response["record"];
  /** Names and values that came with it and have no control here. */
  readonly unmatched?: Response["unmatched"];
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
