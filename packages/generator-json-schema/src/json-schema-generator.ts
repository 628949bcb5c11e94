import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { responseJsonSchema } from "@guidebook-kit/worksheet";
import { z } from "zod";
import { toJsonText } from "./to-json-text.js";

const options = z.strictObject({});

/** Writes the JSON Schema of the responses to a guidebook's worksheet: `response.schema.json`. */
export const jsonSchemaGenerator: GuidebookGenerator<typeof options> = {
  name: "json-schema",
  summary: "JSON Schema (2020-12) of the answers to the worksheet.",
  each: "guidebook",
  options,
  generate({ worksheet }) {
    const content = toJsonText(responseJsonSchema(worksheet));
    return {
      artifacts: [{ path: "response.schema.json", mediaType: "application/schema+json", content }],
      diagnostics: [],
    };
  },
};
