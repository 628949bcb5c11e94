import { z } from "zod";
import type { Worksheet } from "../model/worksheet.js";
import { responseSchema } from "./response-schema.js";

/**
 * Emits the JSON Schema (draft 2020-12) of the responses to a worksheet.
 *
 * @param worksheet A projected worksheet.
 * @returns The schema. Its `$id` is set after emission, since an id on the emitted root would turn the root into
 *   a reference, which several consumers reject.
 */
export function responseJsonSchema(worksheet: Worksheet): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(responseSchema(worksheet), { target: "draft-2020-12" });
  return { $schema, $id: `urn:guidebook-kit:${worksheet.guidebook}:${worksheet.version}:response`, ...rest };
}
