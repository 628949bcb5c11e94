import { isObjectSchema, type JsonSchema } from "../json-schema.js";

function blankOf(schema: JsonSchema): unknown {
  const { default: given, items } = schema;
  if (Array.isArray(given)) {
    const inner = blankOf(items as JsonSchema) as object | undefined;
    return given.map((row: object) => ({ ...row, ...inner }));
  }
  if (given !== undefined || !isObjectSchema(schema)) return given;
  const held = Object.entries(schema.properties).map(([key, child]) => [key, blankOf(child)] as const);
  const blank = held.filter(([, value]) => value !== undefined);
  return blank.length === 0 ? undefined : Object.fromEntries(blank);
}

/**
 * Gives what a form begins with: every default of its schema, those of rows within rows too.
 *
 * @param schema The form's JSON Schema.
 * @returns The worksheet's identity and its blank rows.
 */
export function blankResponse(schema: JsonSchema): object {
  return blankOf(schema) as object;
}
