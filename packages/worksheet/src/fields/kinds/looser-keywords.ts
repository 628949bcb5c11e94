import type { Field } from "../../model/field.js";
import { isRecord } from "../../names/is-record.js";
import type { JsonSchema } from "../json-schema.js";

/** Keywords that say nothing of what is right. */
const WORDS = ["type", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly"];
const CHOICE = ["const", "enum", "oneOf", "anyOf"];

/** The keywords that each kind of field holds answers to, beside words. */
const HELD: Partial<Record<Field["kind"], readonly string[]>> = {
  choice: CHOICE,
  choices: ["items"],
  // Any words are a date; that is said once for all dates.
  date: ["format", "pattern"],
};

const otherThan = (schema: object, known: readonly string[]): string[] =>
  Object.keys(schema).filter((keyword) => !known.includes(keyword) && !keyword.startsWith("$"));

/**
 * Lists what a schema asks for and the worksheet's field does not.
 *
 * @param schema The schema of one extension field.
 * @param kind The kind of field that it became.
 * @returns Keywords of JSON Schema, for example `maxLength`.
 */
export function looserKeywords(schema: JsonSchema, kind: Field["kind"]): string[] {
  const own = otherThan(schema, [...WORDS, ...(HELD[kind] ?? [])]);
  const inner =
    kind === "choices" && isRecord(schema.items) ? otherThan(schema.items, [...WORDS, ...CHOICE]) : [];
  return [...(schema.type === "integer" ? ["integer"] : []), ...own, ...inner];
}
