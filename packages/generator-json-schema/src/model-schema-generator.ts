import type { ContentGenerator } from "@guidebook-kit/generator";
import { z } from "zod";
import { frameworkJsonSchema, guidebookJsonSchema } from "./model-json-schemas.js";
import { toJsonText } from "./to-json-text.js";

const options = z.strictObject({});

/** Writes the JSON Schemas of the model, alike for every content: `schemas/*.schema.json`. */
export const modelSchemaGenerator: ContentGenerator<typeof options> = {
  name: "model-schema",
  summary: "JSON Schemas (2020-12) of frameworks and guidebooks.",
  each: "content",
  options,
  generate() {
    const schemas = { framework: frameworkJsonSchema(), guidebook: guidebookJsonSchema() };
    return {
      artifacts: Object.entries(schemas).map(([name, schema]) => ({
        path: `schemas/${name}.schema.json`,
        mediaType: "application/schema+json",
        content: toJsonText(schema),
      })),
      diagnostics: [],
    };
  },
};
