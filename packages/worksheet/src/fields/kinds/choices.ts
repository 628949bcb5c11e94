import { isRecord } from "../../names/is-record.js";
import type { FieldKind } from "./field-kind.js";
import { schemaOptions } from "./schema-options.js";

/** Any number of values out of a list. */
export const choices: FieldKind = (schema, { name, label }) => {
  const options = schema.type === "array" && isRecord(schema.items) ? schemaOptions(schema.items) : undefined;
  return options === undefined ? undefined : { kind: "choices", name, label, options };
};
