/** A JSON Schema as a plain object. */
export type JsonSchema = Record<string, unknown>;

/** A JSON Schema that describes the properties of an object. */
export interface ObjectSchema extends JsonSchema {
  properties: Record<string, JsonSchema>;
}

/**
 * Tells whether a schema describes an object.
 *
 * @param schema A schema; undefined is none.
 * @returns Whether it lists properties.
 */
export function isObjectSchema(schema: JsonSchema | undefined): schema is ObjectSchema {
  return typeof schema?.["properties"] === "object";
}
