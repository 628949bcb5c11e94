import { Framework, Guidebook } from "@guidebook-kit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printFramework, printGuidebook, readContent } from "../src/index.js";
import { type Pair, pair } from "./arbitrary/arbitrary-content.js";
import { FRAMEWORK_PATH, GUIDEBOOK_PATH } from "./sample/sample-content.js";
import { shippedContent } from "./shipped-content.js";

const RUNS = Number(process.env["RUNS"] ?? 200);
const SEED = Number(process.env["SEED"] ?? 1);

/** Prints both files and reads them again. */
function printAndRead({ framework, guidebook }: Pair) {
  const texts = { framework: printFramework(framework), guidebook: printGuidebook(guidebook, framework) };
  const read = readContent([
    { path: FRAMEWORK_PATH, text: texts.framework },
    { path: GUIDEBOOK_PATH.replace("family-book", guidebook.id), text: texts.guidebook },
  ]);
  const errors = read.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ file, position, message }) => `${file}:${position?.start.line} ${message}`);
  return { texts, read, errors };
}

test("generated models are models", () => {
  fc.assert(
    fc.property(pair, ({ framework, guidebook }) => {
      expect(Framework.parse(framework)).toEqual(framework);
      expect(Guidebook.parse(guidebook)).toEqual(guidebook);
    }),
    { numRuns: 30, seed: SEED },
  );
});

test("what is printed reads the same", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(pair, (models) => {
      const { texts, read, errors } = printAndRead(models);
      const shown = `${errors.join("\n")}\n${texts.framework}\n${texts.guidebook}`;
      expect(errors, shown).toEqual([]);
      expect({ framework: read.frameworks[0], guidebook: read.guidebooks[0] }, shown).toEqual(models);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test("the shipped content is printed and reads the same", () => {
  const { frameworks, guidebooks } = readContent(shippedContent());
  const models = { framework: frameworks[0]!, guidebook: guidebooks[0]! };
  const { texts, read, errors } = printAndRead(models);
  expect(errors).toEqual([]);
  expect(read.frameworks).toEqual([models.framework]);
  expect(read.guidebooks).toEqual([models.guidebook]);
  const again = printAndRead({ framework: read.frameworks[0]!, guidebook: read.guidebooks[0]! });
  expect(again.texts).toEqual(texts);
});
