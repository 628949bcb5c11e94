import { isRecord } from "../../names/is-record.js";
import type { SchemaSource } from "./schema-source.js";

type Convert = (options: { target: string }) => unknown;

function converterOf(schema: object): Convert | undefined {
  const standard: unknown = Reflect.get(schema, "~standard");
  const jsonSchema = isRecord(standard) ? standard["jsonSchema"] : undefined;
  const input = isRecord(jsonSchema) ? jsonSchema["input"] : undefined;
  return typeof input === "function" ? (input as Convert) : undefined;
}

/** Standard JSON Schema (@standard-schema/spec 1.1): ArkType, Valibot with its adapter, Zod 4.2 and newer. */
export const standardSource: SchemaSource = {
  matches: (schema) => converterOf(schema) !== undefined,
  convert: (schema) => converterOf(schema)?.({ target: "draft-2020-12" }),
  keysOf: () => undefined,
  unsaidOf: () => [],
};
