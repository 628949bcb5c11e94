import type { WorksheetText } from "@guidebook-kit/locales";
import type { Field } from "../../model/field.js";
import type { JsonSchema } from "../json-schema.js";

/** A field's full name and words. */
export interface FieldNames {
  readonly name: string;
  readonly label: string;
  /** The worksheet's wording, for what the schema does not say. */
  readonly text: WorksheetText;
}

/** Reads one kind of extension field; undefined when the schema is of another kind. */
export type FieldKind = (schema: JsonSchema, names: FieldNames) => Field | undefined;
