import { GUIDEBOOK_FORMAT, type GuidebookDocument } from "@guidebook-kit/core";
import type { GuidebookGenerator } from "@guidebook-kit/generator";
import { z } from "zod";
import { toJsonText } from "./to-json-text.js";

const options = z.strictObject({});

/** Writes a guidebook and its worksheet as JSON documents: `guidebook.json` and `worksheet.json`. */
export const modelGenerator: GuidebookGenerator<typeof options> = {
  name: "model",
  summary: "The guidebook and its worksheet as JSON documents.",
  each: "guidebook",
  options,
  generate({ framework, resolved, worksheet }) {
    const document: GuidebookDocument = {
      format: GUIDEBOOK_FORMAT,
      framework,
      guidebook: resolved.guidebook,
    };
    const mediaType = "application/json";
    return {
      artifacts: [
        { path: "guidebook.json", mediaType, content: toJsonText(document) },
        { path: "worksheet.json", mediaType, content: toJsonText(worksheet) },
      ],
      diagnostics: [],
    };
  },
};
