import type { SchemaSource } from "./schema-source.js";

/** A JSON Schema as it is. */
export const plainSource: SchemaSource = {
  matches: (schema) => Object.hasOwn(schema, "properties"),
  convert: (schema) => schema,
  keysOf: () => undefined,
  unsaidOf: () => [],
};
