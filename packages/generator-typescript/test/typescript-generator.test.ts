import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runGuidebookGenerators } from "@guidebook-kit/generator";
import {
  arabicWords,
  describeGenerator,
  HOSTILE_TEXTS,
  hostileWords,
  plainWords,
  type SampleWords,
  sampleInput,
} from "@guidebook-kit/generator/testing";
import { decodeResponse, listControls, worksheetFields } from "@guidebook-kit/worksheet";
import ts from "typescript";
import { expect, test } from "vitest";
import { typescriptGenerator } from "../src/index.js";
import { compileModule } from "./compile-module.js";

describeGenerator(typescriptGenerator);

async function moduleOf(words: SampleWords = plainWords): Promise<string> {
  const { artifacts } = await runGuidebookGenerators(
    [{ generator: typescriptGenerator }],
    sampleInput(words),
  );
  expect(artifacts.map(({ path }) => path)).toEqual(["index.ts"]);
  return String(artifacts[0]?.content);
}

const consumer = `
import { type ActionId, actionIds, keyQuestionOfRootCause, type Response, rootCauseOfAction, rootCauseTitles, worksheet } from "./index.js";
const action: ActionId = "grab-and-go";
const question: "warm-meals" | "fair-prices" = keyQuestionOfRootCause[rootCauseOfAction[action]];
export const titles: string[] = actionIds.map((id) => rootCauseTitles[rootCauseOfAction[id]]);
export const response: Response = {
  format: "guidebook-kit/response/1",
  worksheet,
  questions: { [question]: { answers: {} }, "warm-meals": { answers: { "which-reasons": ["late-buses"] } } },
  actions: { "second-kitchen": { scopes: ["among-sites"] } },
};
`;

/** The module as a package has it. */
async function compiledModule(words: SampleWords = plainWords): Promise<Record<string, string>> {
  const { artifacts } = await runGuidebookGenerators(
    [{ generator: typescriptGenerator, options: { compiled: true } }],
    sampleInput(words),
  );
  return Object.fromEntries(artifacts.map(({ path, content }) => [path, String(content)]));
}

const loadModule = (text: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);

test.each([
  ["plain", plainWords],
  ["hostile", hostileWords],
])("a %s module as JavaScript with declarations is the same as in TypeScript", async (_name, words) => {
  const {
    "index.ts": source = "",
    "index.js": script = "",
    "index.d.ts": types = "",
  } = await compiledModule(words);
  const { emitted, problems } = compileModule({ "index.ts": source });
  expect(problems).toEqual([]);
  expect({ ...(await loadModule(script)) }).toEqual({ ...(await loadModule(emitted.get("index.js") ?? "")) });
  expect(compileModule({ "index.d.ts": types, "consumer.ts": consumer }).problems).toEqual([]);
  const names = (text: string) => [...text.matchAll(/^export (?:declare )?(?:const|type) \w+/gm)].map(String);
  expect(names(types).map((name) => name.replace("declare ", ""))).toEqual(names(source));
  // No words of the content are in the declarations, so that they stay small.
  expect(types).not.toContain(words.line("cause one-kitchen"));
  expect(types.length).toBeLessThan(source.length);
});

test("a strict consumer of the module compiles", async () => {
  expect(compileModule({ "index.ts": await moduleOf(), "consumer.ts": consumer }).problems).toEqual([]);
});

test.each([
  ["a wrong id of a root cause", 'export const id: RootCauseId = "late-busses";', /late-buses/],
  ["an id of another kind", 'export const id: RootCauseId = "grab-and-go";', /RootCauseId/],
  ["a wrong key of a map", 'export const text: string = rootCauseTitles["one-kitchens"];', /one-kitchens/],
  [
    "a column that the cause does not offer",
    'export const answers: Response["actions"] = { "second-kitchen": { scopes: ["whole-system"] } };',
    /among-sites/,
  ],
  ["an unknown key of the answers", 'export const team: Response["team"] = { mood: "good" };', /mood/],
])("the compiler rejects %s", async (_name, statement, words) => {
  const imports =
    'import { type RootCauseId, rootCauseTitles, type Response } from "./index.js";\nvoid rootCauseTitles;\n';
  const uses = "export type Used = [RootCauseId, Response];\n";
  const { problems } = compileModule({
    "index.ts": await moduleOf(),
    "consumer.ts": imports + uses + statement,
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(words);
});

test("the real tsc compiles a consumer and rejects a wrong id", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guidebook-typescript-"));
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const compile = async (text: string): Promise<string> => {
    await writeFile(join(folder, "consumer.ts"), text);
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
    const run = promisify(execFile)(process.execPath, [tsc, ...options, "consumer.ts"], { cwd: folder });
    return run.then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );
  };
  try {
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    await writeFile(join(folder, "index.ts"), await moduleOf());
    expect(await compile(consumer)).toBe("");
    expect(await compile(consumer.replace('"late-buses"', '"late-busses"'))).toMatch(
      /consumer\.ts.*late-busses/,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the type of the answers fits a response that holds every control", async () => {
  const { worksheet } = sampleInput();
  const pairs = listControls(worksheet).map(({ name, value }) => [name, value ?? "Text"] as const);
  const response = JSON.stringify(decodeResponse(worksheetFields(worksheet), pairs));
  const use = `import type { Response } from "./index.js";\nexport const response: Response = ${response};\n`;
  expect(compileModule({ "index.ts": await moduleOf(), "consumer.ts": use }).problems).toEqual([]);
});

/** The kinds of the syntax tree, without what the texts say. */
function shapeOf(text: string): unknown {
  const visit = (node: ts.Node): unknown => [
    node.kind,
    ts.forEachChild(node, () => undefined),
    ...childrenOf(node).map(visit),
  ];
  return visit(ts.createSourceFile("index.ts", text, ts.ScriptTarget.ES2022));
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

test.each([
  ["hostile", hostileWords],
  ["right-to-left", arabicWords],
])("a %s module has its plain twin's shape", async (_name, words) => {
  expect(shapeOf(await moduleOf(words))).toEqual(shapeOf(await moduleOf()));
});

test.each(HOSTILE_TEXTS)("a module of the text %j compiles, runs and gives the text back", async (attack) => {
  const words = { ...hostileWords, line: (subject: string) => `${subject} ${attack}` };
  const { problems, emitted } = compileModule({ "index.ts": await moduleOf(words) });
  expect(problems).toEqual([]);
  const url = `data:text/javascript;base64,${Buffer.from(emitted.get("index.js") ?? "").toString("base64")}`;
  const loaded = (await import(/* @vite-ignore */ url)) as { rootCauseTitles: Record<string, string> };
  expect(loaded.rootCauseTitles["one-kitchen"]).toBe(words.line("cause one-kitchen"));
  expect(globalThis).not.toHaveProperty("canary");
});

test("a guidebook without actions or stakeholder groups has empty kinds", async () => {
  const input = sampleInput();
  const { stakeholderGroups: _groups, ...framework } = input.resolved.framework;
  const keyQuestions = input.resolved.keyQuestions.map((question) => ({
    ...question,
    rootCauses: question.rootCauses.map((cause) => ({ ...cause, actions: [] })),
  }));
  const bare = { ...input, resolved: { ...input.resolved, framework, keyQuestions } };
  const { artifacts } = await runGuidebookGenerators([{ generator: typescriptGenerator }], bare);
  const text = String(artifacts[0]?.content);
  expect(text).toContain("export type ActionId = never;");
  expect(compileModule({ "index.ts": text }).problems).toEqual([]);
});

test("the module stays as it was", async () => {
  await expect(await moduleOf()).toMatchFileSnapshot("golden/sample-meals.ts");
});
