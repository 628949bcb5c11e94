import { Framework, GUIDEBOOK_FORMAT, Guidebook } from "@guidebook-kit/core";
import { z } from "zod";
import type { JsonSchema } from "./json-schema.js";

const PREFIX = "urn:guidebook-kit:schema:";

/** `prefixItems` alone lets shorter and longer lists pass; Zod's tuples do not. */
function closeTuples({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  const { prefixItems } = jsonSchema;
  if (!Array.isArray(prefixItems)) return;
  jsonSchema["minItems"] = prefixItems.length;
  jsonSchema["items"] = false;
}

/** Emits a schema; its `$id` is set afterwards, since an id on the root would turn the root into a reference. */
function emit(name: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", override: closeTuples });
  return { $schema, $id: `${PREFIX}${name}`, ...rest };
}

/**
 * Emits the JSON Schema of a framework.
 *
 * @returns Draft 2020-12, with `$id` and one definition for each kind of thing.
 */
export function frameworkJsonSchema(): JsonSchema {
  return emit("framework", Framework);
}

/**
 * Emits the JSON Schema of `guidebook.json`.
 *
 * @returns Draft 2020-12, with `$id`; `$defs/Framework` and `$defs/Guidebook` describe the two models in it.
 */
export function guidebookJsonSchema(): JsonSchema {
  const document = z
    .strictObject({
      format: z.literal(GUIDEBOOK_FORMAT),
      framework: Framework.meta({ ...Framework.meta(), id: "Framework" }),
      guidebook: Guidebook.meta({ ...Guidebook.meta(), id: "Guidebook" }),
    })
    .meta({ title: "Guidebook document", description: "A guidebook together with its framework." });
  return emit("guidebook", document);
}
