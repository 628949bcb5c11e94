import { schemaSources } from "./sources/schema-sources.js";

/**
 * Tells whether a value is a schema that extension fields may be written in.
 *
 * @param value A value, for example of a config.
 * @returns True for an object schema in Zod, Standard JSON Schema or JSON Schema; its fields may still be unfit.
 */
export function isFieldSchema(value: object): boolean {
  return schemaSources.some((source) => source.matches(value));
}
