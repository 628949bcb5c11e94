import { GuidebookError } from "@guidebook-kit/core";
import { expect, test } from "vitest";
import { z } from "zod";
import {
  type Artifact,
  type ContentGenerator,
  type GuidebookGenerator,
  runContentGenerators,
  runGuidebookGenerators,
  summarizeGuidebook,
} from "../src/index.js";
import { describeGenerator, sampleContentInputs, sampleInput } from "../src/testing/index.js";

const options = z.strictObject({ greeting: z.string().default("Hello") });

function generatorOf(name: string, artifacts: Artifact[]): GuidebookGenerator<typeof options> {
  return {
    name,
    summary: "Greets.",
    each: "guidebook",
    options,
    generate: (_input, { greeting }) => ({
      artifacts: artifacts.map((artifact) =>
        typeof artifact.content === "string"
          ? { ...artifact, content: greeting + artifact.content }
          : artifact,
      ),
      diagnostics: [],
    }),
  };
}

const text = (path: string, content = "!\n"): Artifact => ({ path, mediaType: "text/plain", content });
const codesOf = async (...generators: GuidebookGenerator<typeof options>[]): Promise<string[]> => {
  const result = await runGuidebookGenerators(
    generators.map((generator) => ({ generator })),
    sampleInput(),
  );
  return result.diagnostics.map((diagnostic) => diagnostic.code);
};

describeGenerator(generatorOf("greeting", [text("greeting.txt")]));

test("options reach the generator, defaults fill the rest", async () => {
  const generator = generatorOf("greeting", [text("a.txt")]);
  const run = async (given?: unknown) =>
    (await runGuidebookGenerators([{ generator, options: given }], sampleInput())).artifacts[0]?.content;
  expect(await run()).toBe("Hello!\n");
  expect(await run({ greeting: "Hi" })).toBe("Hi!\n");
});

test("wrong options are the caller's mistake and name the generator", async () => {
  const entry = { generator: generatorOf("x", []), options: { greetin: "Hi" } };
  const run = runGuidebookGenerators([entry], sampleInput());
  await expect(run).rejects.toThrow(GuidebookError);
  await expect(run).rejects.toThrow(/"x".*greetin/s);
});

test("a crash names the generator and keeps its cause", async () => {
  const cause = new TypeError("no such thing");
  const broken = {
    ...generatorOf("x", []),
    generate: () => {
      throw cause;
    },
  };
  const run = runGuidebookGenerators([{ generator: broken }], sampleInput());
  await expect(run).rejects.toMatchObject({ code: "generator/crashed", cause });
});

test.each([
  ["generator/invalid-path", [text("../x.txt")]],
  ["generator/colliding-path", [text("a.txt"), text("A.txt")]],
  ["generator/missing-newline", [text("a.txt", "!")]],
])("%s", async (code, artifacts) => {
  expect(await codesOf(generatorOf("x", artifacts))).toEqual([code]);
});

test("two generators may not make the same file", async () => {
  expect(await codesOf(generatorOf("x", [text("a.txt")]), generatorOf("y", [text("a.txt")]))).toEqual([
    "generator/colliding-path",
  ]);
});

test("bytes need no line feed", async () => {
  const bytes = { path: "a.bin", mediaType: "image/png", content: new Uint8Array([1]) };
  expect(await codesOf(generatorOf("x", [bytes]))).toEqual([]);
});

test("a content generator is given all guidebooks at once", async () => {
  const generator = {
    name: "list",
    summary: "Lists.",
    each: "content" as const,
    options: z.strictObject({}),
    generate: ({ guidebooks }: { guidebooks: readonly { id: string }[] }) => ({
      artifacts: [text("list.txt", `${guidebooks.map(({ id }) => id).join()}\n`)],
      diagnostics: [],
    }),
  };
  const [sample] = sampleContentInputs();
  const { artifacts } = await runContentGenerators([{ generator }], sample!.input);
  expect(artifacts).toMatchObject([{ generator: "list", content: "sample-meals\n" }]);
});

test("a summary counts and finds words of actions", () => {
  const summary = summarizeGuidebook(sampleInput().resolved, ["sample-meals/en/form.html"]);
  expect(summary.counts).toEqual({ keyQuestions: 2, rootCauses: 4, actions: 4 });
  expect(summary.searchText).toContain("About action grab-and-go first");
});

test("a summary knows which words speak of what", () => {
  const { searchText, passages } = summarizeGuidebook(sampleInput().resolved, []);
  const texts = passages.map(({ kind, id, start, end }) => [kind, id, searchText.slice(start, end)]);
  expect(texts.map(([kind, id]) => `${kind} ${id}`)).toEqual([
    "guidebook sample-meals",
    "key-question warm-meals",
    "root-cause late-buses",
    "action hold-breakfast",
    "action grab-and-go",
    "root-cause one-kitchen",
    "action second-kitchen",
    "key-question fair-prices",
    "root-cause state-formula",
    "root-cause hidden-forms",
    "action one-form",
  ]);
  for (const { title, start } of passages) expect(searchText.startsWith(title, start)).toBe(true);
  expect(texts[3]?.[2]).toMatch(/^About action title About action hold-breakfast first.* About example$/);
  expect(passages[4]?.title).toBe("");
  expect(texts.map(([, , text]) => text).join(" ")).toBe(searchText);
});

test("a content generator is told which files those before it made", async () => {
  const seen: unknown[] = [];
  const contentGenerator = (name: string): ContentGenerator<typeof options> => ({
    ...generatorOf(name, []),
    each: "content",
    generate: ({ files }) => {
      seen.push(files);
      return { artifacts: [text(`${name}.txt`)], diagnostics: [] };
    },
  });
  const entries = [{ generator: contentGenerator("x") }, { generator: contentGenerator("y") }];
  await runContentGenerators(entries, { frameworks: [], guidebooks: [], locales: [], files: ["kept.txt"] });
  expect(seen).toEqual([["kept.txt"], ["kept.txt", "x.txt"]]);
});
