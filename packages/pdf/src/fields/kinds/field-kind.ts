import type { PDFDict, PDFObject } from "@cantoo/pdf-lib";
import type { Appearances } from "../../appearance/register-form.js";
import type { FormControl } from "../form-control.js";

/** A field of a PDF that is to get a value. */
export interface FieldTarget {
  readonly control: FormControl;
  readonly field: PDFDict;
  /** Where it shows; the field itself where it is its own only widget. */
  readonly widgets: readonly PDFDict[];
}

/** What writing a value needs. */
export interface FieldTools extends Appearances {
  /** Size of the type to begin with, in points. */
  readonly textSize: number;
}

/** Why a value cannot be written. */
export type FieldProblem =
  | { readonly kind: "no-room"; readonly name: string }
  | { readonly kind: "no-glyph"; readonly name: string; readonly characters: readonly string[] };

/** How controls of one kind become fields of a PDF. */
export interface FieldKind {
  /**
   * What kind of field it is, as entries of its dictionary.
   *
   * @param control The control.
   * @param widget Where it shows.
   */
  readonly entries: (
    control: FormControl,
    widget: PDFDict,
    tools: FieldTools,
  ) => Readonly<Record<string, PDFObject>>;
  /**
   * Writes a value with its appearance; nothing when there is a problem.
   *
   * @param target The field; it has the kind's entries.
   * @param value The value as a form posts it; blank for none.
   */
  readonly write: (target: FieldTarget, value: string, tools: FieldTools) => FieldProblem | undefined;
  /** What it is in print, as the role of its structure element. */
  readonly role: "cb" | "tv";
}
