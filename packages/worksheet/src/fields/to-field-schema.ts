import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { isRecord } from "../names/is-record.js";
import { fieldDiagnostics as kinds } from "./field-diagnostics.js";
import type { JsonSchema } from "./json-schema.js";
import { schemaSources } from "./sources/schema-sources.js";
import { ConverterMissing } from "./sources/zod-3-source.js";

/** Extension fields as JSON Schema: one property for each field. */
export interface FieldSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
}

/** Extension fields as they were understood. */
export interface FieldSchemaResult {
  /** Absent when there is an error among the diagnostics. */
  readonly schema?: FieldSchema;
  readonly diagnostics: readonly Diagnostic[];
}

const PLACE = { file: "extension fields" };

function failure(error: unknown): FieldSchemaResult {
  if (error instanceof ConverterMissing) return { diagnostics: [diagnose(kinds.noConverter, {}, PLACE)] };
  const reason = error instanceof Error ? error.message : String(error);
  return { diagnostics: [diagnose(kinds.notConverted, { reason }, PLACE)] };
}

/**
 * Gives a developer's own extension fields as JSON Schema, and makes sure that no field got lost on the way.
 *
 * @param schema An object schema with one property for each field: Zod 3 (by zod-to-json-schema), Zod 4, Standard
 *   JSON Schema or plain JSON Schema.
 * @returns The schema, or what stands in its way. What JSON Schema cannot say is a warning.
 * @example
 * const { schema } = await toFieldSchema(z.object({ "grade-band": z.enum(["k-5", "6-8"]) }));
 */
export async function toFieldSchema(schema: object): Promise<FieldSchemaResult> {
  const source = schemaSources.find((candidate) => candidate.matches(schema));
  if (source === undefined) return { diagnostics: [diagnose(kinds.notSchema, {}, PLACE)] };
  let converted: unknown;
  try {
    converted = await source.convert(schema);
  } catch (error) {
    return failure(error);
  }
  const properties = isRecord(converted) ? converted["properties"] : undefined;
  if (!isRecord(properties)) return { diagnostics: [diagnose(kinds.notSchema, {}, PLACE)] };
  const lost = (source.keysOf(schema) ?? []).filter((key) => !isRecord(properties[key]));
  if (lost.length > 0) return { diagnostics: lost.map((key) => diagnose(kinds.lost, { key }, PLACE)) };
  const unsaid = source.unsaidOf(schema).map((rule) => diagnose(kinds.unsaid, rule, PLACE));
  return { schema: { properties: properties as Record<string, JsonSchema> }, diagnostics: unsaid };
}
