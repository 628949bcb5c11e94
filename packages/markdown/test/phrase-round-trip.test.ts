import type { Guidebook, Phrase, RichText } from "@guidebook-kit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printGuidebook, readContent } from "../src/index.js";
import { phrase, richText } from "./arbitrary/arbitrary-text.js";
import { FRAMEWORK_PATH, GUIDEBOOK_PATH, SAMPLE_FRAMEWORK, sampleContent } from "./sample/sample-content.js";

const { frameworks, guidebooks } = readContent(sampleContent());
const framework = frameworks[0]!;
const sample = guidebooks[0]!;

/** Prints the sample with another summary and reads it again. */
function roundTrip(summary: RichText): { text: string; read: Guidebook | undefined; errors: string[] } {
  const guidebook = { ...sample, summary };
  const text = printGuidebook(guidebook, framework);
  const again = readContent([
    { path: FRAMEWORK_PATH, text: SAMPLE_FRAMEWORK },
    { path: GUIDEBOOK_PATH, text },
  ]);
  const errors = again.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message);
  return { text, read: again.guidebooks[0], errors };
}

/** References lead into the sample. */
function settle(prose: RichText): RichText {
  return JSON.parse(JSON.stringify(prose).replaceAll(/"choose-\d+"/g, '"bias"'));
}

test("running text that is printed reads the same", () => {
  fc.assert(
    fc.property(phrase, (words: Phrase) => {
      const summary = settle([{ type: "paragraph", children: words }]);
      const { text, read, errors } = roundTrip(summary);
      expect({ errors, summary: read?.summary }, text.slice(0, 600)).toEqual({ errors: [], summary });
    }),
    { numRuns: Number(process.env["RUNS"] ?? 150), seed: Number(process.env["SEED"] ?? 1) },
  );
});

test("prose that is printed reads the same", () => {
  fc.assert(
    fc.property(richText, (prose) => {
      const summary = settle(prose);
      const { text, read, errors } = roundTrip(summary);
      expect({ errors, summary: read?.summary }, text.slice(0, 600)).toEqual({ errors: [], summary });
    }),
    { numRuns: Number(process.env["RUNS"] ?? 150), seed: Number(process.env["SEED"] ?? 1) },
  );
});
