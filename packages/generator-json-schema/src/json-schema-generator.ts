import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { responseJsonSchema } from "@guidebook-kit/worksheet";
import { z } from "zod";
import { formJsonSchema } from "./form/form-json-schema.js";
import { toJsonText } from "./to-json-text.js";
import { responseUi } from "./ui/response-ui.js";

const options = z.strictObject({});

const SCHEMA = "application/schema+json";

/**
 * Writes the JSON Schemas of the responses to a guidebook's worksheet: `response.schema.json` for programs,
 * `response.form.schema.json` with `response.ui.json` for form libraries.
 */
export const jsonSchemaGenerator: GuidebookGenerator<typeof options> = {
  name: "json-schema",
  summary: "JSON Schemas of the answers to the worksheet, for programs and for form libraries.",
  each: "guidebook",
  options,
  generate(input) {
    const files = [
      { path: "response.schema.json", mediaType: SCHEMA, document: responseJsonSchema(input.worksheet) },
      { path: "response.form.schema.json", mediaType: SCHEMA, document: formJsonSchema(input) },
      { path: "response.ui.json", mediaType: "application/json", document: responseUi(input) },
    ];
    return {
      artifacts: files.map(({ path, mediaType, document }) => ({
        path,
        mediaType,
        content: toJsonText(document),
      })),
      diagnostics: [],
    };
  },
};
