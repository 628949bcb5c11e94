import type { Option } from "../../model/field.js";
import { isRecord } from "../../names/is-record.js";
import type { JsonSchema } from "../json-schema.js";

function constOption(schema: unknown): Option | undefined {
  if (!isRecord(schema) || typeof schema["const"] !== "string") return undefined;
  const title = schema["title"];
  return { id: schema["const"], label: typeof title === "string" ? title : schema["const"] };
}

/**
 * Reads the options of a schema that lists its values.
 *
 * @param schema The schema of one value.
 * @returns Its options with their titles: of `const`, of `enum`, or of `oneOf` or `anyOf` with constants. Undefined
 *   when it is no such list.
 */
export function schemaOptions(schema: JsonSchema): Option[] | undefined {
  if (typeof schema.const === "string") return [{ id: schema.const, label: schema.const }];
  if (Array.isArray(schema.enum) && schema.enum.length > 0) {
    const ids = schema.enum.filter((value) => typeof value === "string");
    return ids.length === schema.enum.length ? [...new Set(ids)].map((id) => ({ id, label: id })) : undefined;
  }
  const list = schema.oneOf ?? schema.anyOf;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const options = list.map(constOption).filter((option) => option !== undefined);
  return options.length === list.length ? options : undefined;
}
