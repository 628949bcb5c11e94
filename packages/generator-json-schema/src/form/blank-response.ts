import { isObjectSchema, type JsonSchema } from "../json-schema.js";

function blankOf(schema: JsonSchema): unknown {
  const { default: given } = schema;
  if (given !== undefined || !isObjectSchema(schema)) return given;
  const held = Object.entries(schema.properties).map(([key, child]) => [key, blankOf(child)] as const);
  const blank = held.filter(([, value]) => value !== undefined);
  return blank.length === 0 ? undefined : Object.fromEntries(blank);
}

/**
 * Gives what a form begins with: every default of its schema.
 *
 * @param schema The form's JSON Schema.
 * @returns The worksheet's identity and its blank rows.
 */
export function blankResponse(schema: JsonSchema): object {
  return blankOf(schema) as object;
}
