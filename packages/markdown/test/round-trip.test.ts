import { isDeepStrictEqual } from "node:util";
import { Framework, Guidebook } from "@guidebook-kit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printFramework, printGuidebook, readContent, type SourceFile } from "../src/index.js";
import { type Pair, pair } from "./arbitrary/arbitrary-content.js";
import { FIXTURE_NAMES, fixtureContent } from "./fixture-content.js";
import { FRAMEWORK_PATH, GUIDEBOOK_PATH } from "./sample/sample-content.js";
import { shippedContent } from "./shipped-content.js";

const RUNS = Number(process.env["RUNS"] ?? 1000);
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
      const again = { framework: read.frameworks[0], guidebook: read.guidebooks[0] };
      // What is the same to the last detail need not be compared slowly.
      if (!isDeepStrictEqual(again, models)) expect(again, shown).toEqual(models);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

/** The file that a model was read from; its language is in the name unless it is the source of the others. */
function pathOf(model: Framework | Guidebook, files: readonly SourceFile[]): string {
  const name = "keyQuestions" in model ? `/${model.id}/guidebook` : "/framework";
  const paths = files.map(({ path }) => path);
  const path = [`${name}.${model.locale}.md`, `${name}.md`].flatMap((end) =>
    paths.filter((one) => one.endsWith(end)),
  )[0];
  return path!;
}

/** Prints every model of a content in the place of its file; files without a model stay as they are. */
function reprint(files: readonly SourceFile[]): SourceFile[] {
  const { frameworks, guidebooks } = readContent(files);
  const texts = new Map<string, string>();
  for (const framework of frameworks) texts.set(pathOf(framework, files), printFramework(framework));
  for (const guidebook of guidebooks) {
    const framework = frameworks.find(({ locale }) => locale === guidebook.locale);
    texts.set(pathOf(guidebook, files), printGuidebook(guidebook, framework!));
  }
  expect(texts.size).toBe(frameworks.length + guidebooks.length);
  return files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}

function expectRoundTrip(files: readonly SourceFile[]): void {
  const before = readContent(files);
  const printed = reprint(files);
  const after = readContent(printed);
  expect(after.frameworks).toEqual(before.frameworks);
  expect(after.guidebooks).toEqual(before.guidebooks);
  expect(reprint(printed), "printing what is printed changes nothing").toEqual(printed);
}

test("the shipped content is printed and reads the same", () => {
  expectRoundTrip(shippedContent());
});

test.each(FIXTURE_NAMES)("the fixture %s is printed and reads the same", (name) => {
  expectRoundTrip(fixtureContent(name));
});
