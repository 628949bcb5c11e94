import {
  type ContentGenerator,
  type GuidebookGenerator,
  runContentGenerators,
  runGuidebookGenerators,
  summarizeGuidebook,
} from "@guidebook-kit/generator";
import {
  type GuidebookShape,
  longWords,
  SAMPLE_LOCALES,
  shapedInput,
  shortWords,
} from "@guidebook-kit/generator/testing";
import { listControls } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { builtinGenerators } from "../src/build/builtin-generators.js";

/*
 * Guidebooks of other sizes than any that is shipped go through every generator that comes with the command.
 */

const SHAPES: readonly (readonly [name: string, shape: GuidebookShape])[] = [
  ["six key questions", { keyQuestions: 6, rootCauses: 3, actions: 4, scopes: 2, words: shortWords }],
  ["one scope", { keyQuestions: 1, rootCauses: 2, actions: 3, scopes: 1, words: shortWords }],
  ["four scopes and long words", { keyQuestions: 2, rootCauses: 3, actions: 4, scopes: 4, words: longWords }],
];

const generators = await Promise.all(builtinGenerators.map(({ load }) => load()));
const ofGuidebooks = generators.filter((one): one is GuidebookGenerator => one.each === "guidebook");
const ofContents = generators.filter((one): one is ContentGenerator => one.each === "content");

const nameOf = (path: string): string => `sample-meals/en/${path}`;

test.each(SHAPES)("a guidebook of %s goes through every generator", async (_name, shape) => {
  const input = shapedInput(shape);
  const made = await runGuidebookGenerators(
    ofGuidebooks.map((generator) => ({ generator })),
    input,
  );
  expect(made.diagnostics).toEqual([]);
  const summary = summarizeGuidebook(
    input.resolved,
    made.artifacts.map(({ path }) => nameOf(path)),
  );
  const shared = await runContentGenerators(
    ofContents.map((generator) => ({ generator })),
    { frameworks: [input.framework], guidebooks: [summary], locales: SAMPLE_LOCALES },
  );
  expect(shared.diagnostics).toEqual([]);
  const makers = [...made.artifacts, ...shared.artifacts].map(({ generator }) => generator);
  expect(new Set(makers)).toEqual(new Set(builtinGenerators.map(({ name }) => name)));
  const names = listControls(input.worksheet).map(({ name }) => name);
  const form = String(made.artifacts.find(({ path }) => path === "form.html")?.content);
  const inForm = Array.from(
    form.matchAll(/<(?:input|textarea|select)\b[^>]*? name="([^"]+)"/g),
    ([, name]) => name,
  );
  expect(inForm.toSorted()).toEqual(names.toSorted());
});

test("what is made grows with the content", async () => {
  const sizeOf = async (shape: GuidebookShape): Promise<Map<string, number>> => {
    const { artifacts } = await runGuidebookGenerators(
      ofGuidebooks.map((generator) => ({ generator })),
      shapedInput(shape),
    );
    return new Map(artifacts.map(({ path, content }) => [path, content.length]));
  };
  const shape = { keyQuestions: 2, rootCauses: 2, actions: 2, scopes: 2, words: shortWords };
  const small = await sizeOf(shape);
  for (const part of ["keyQuestions", "rootCauses", "actions", "scopes"] as const) {
    const large = await sizeOf({ ...shape, [part]: shape[part] + 1 });
    expect([...large.keys()]).toEqual([...small.keys()]);
    for (const [path, size] of large) {
      // A layout names fields; the scopes to tick are options of a field, and stand in the schema.
      const atLeast = part === "scopes" && path === "response.ui.json" ? -1 : 0;
      expect([part, path, size - (small.get(path) ?? 0) > atLeast]).toEqual([part, path, true]);
    }
  }
});
