import type { FieldKind } from "./field-kind.js";
import { schemaOptions } from "./schema-options.js";

/** One of several values. */
export const choice: FieldKind = (schema, { name, label }) => {
  const options = schemaOptions(schema);
  return options === undefined ? undefined : { kind: "choice", name, label, options };
};
