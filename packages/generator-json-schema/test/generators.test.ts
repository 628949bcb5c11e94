import { GuidebookDocument } from "@guidebook-kit/core";
import { runContentGenerators, runGuidebookGenerators } from "@guidebook-kit/generator";
import {
  describeGenerator,
  hostileWords,
  sampleContentInputs,
  sampleInput,
} from "@guidebook-kit/generator/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonSchemaGenerator, modelGenerator, modelSchemaGenerator } from "../src/index.js";

describeGenerator(modelGenerator);
describeGenerator(jsonSchemaGenerator);
describeGenerator(modelSchemaGenerator);

const compile = (schema: object) => new Ajv2020({ strict: true, allErrors: true }).compile(schema);

async function schemasOfTheModel(): Promise<Map<string, Record<string, unknown>>> {
  const { artifacts } = await runContentGenerators(
    [{ generator: modelSchemaGenerator }],
    sampleContentInputs()[0]!.input,
  );
  return new Map(artifacts.map(({ path, content }) => [path, JSON.parse(String(content))]));
}

async function filesOf(words = hostileWords): Promise<Map<string, unknown>> {
  const { artifacts } = await runGuidebookGenerators([{ generator: modelGenerator }], sampleInput(words));
  return new Map(artifacts.map(({ path, content }) => [path, JSON.parse(String(content))]));
}

test("guidebook.json is the unresolved pair, and its schema accepts it", async () => {
  const document = (await filesOf()).get("guidebook.json");
  const { framework, resolved } = sampleInput(hostileWords);
  expect(document).toEqual({ format: "guidebook-kit/guidebook/1", framework, guidebook: resolved.guidebook });
  expect(GuidebookDocument.parse(document)).toEqual(document);
  const validate = compile((await schemasOfTheModel()).get("schemas/guidebook.schema.json")!);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
});

test("the link to the current dimension stays a link in guidebook.json", async () => {
  expect(JSON.stringify((await filesOf()).get("guidebook.json"))).toContain('"kind":"current-dimension"');
});

test("worksheet.json is the worksheet", async () => {
  expect((await filesOf()).get("worksheet.json")).toEqual(
    JSON.parse(JSON.stringify(sampleInput(hostileWords).worksheet)),
  );
});

test("the framework's schema accepts a framework", async () => {
  const validate = compile((await schemasOfTheModel()).get("schemas/framework.schema.json")!);
  expect(validate(sampleInput().framework), JSON.stringify(validate.errors)).toBe(true);
});

type Change = (document: GuidebookDocument) => void;
const broken: [name: string, change: Change][] = [
  ["two steps", ({ framework }) => (framework.steps as unknown[]).pop()],
  ["four steps", ({ framework }) => (framework.steps as unknown[]).push(framework.steps[0])],
  ["an unknown key", ({ guidebook }) => Object.assign(guidebook, { mood: "good" })],
  ["an id in capitals", ({ guidebook }) => Object.assign(guidebook, { id: "Meals" })],
  ["no key question", ({ guidebook }) => guidebook.keyQuestions.splice(0)],
  ["an unknown kind of block", ({ guidebook }) => guidebook.summary.push({ type: "table" } as never)],
  ["a status of its own", ({ guidebook }) => Object.assign(guidebook, { status: "done" })],
];

test.each(broken)("%s fails in Zod and in the schema", async (_name, change) => {
  const { framework, resolved } = structuredClone(sampleInput());
  const document: GuidebookDocument = {
    format: "guidebook-kit/guidebook/1",
    framework,
    guidebook: resolved.guidebook,
  };
  const validate = compile((await schemasOfTheModel()).get("schemas/guidebook.schema.json")!);
  expect(validate(document)).toBe(true);
  change(document);
  expect(GuidebookDocument.safeParse(document).success).toBe(false);
  expect(validate(document)).toBe(false);
});

test("no published schema has an id below its root or a root that is a reference", async () => {
  for (const [path, schema] of await schemasOfTheModel()) {
    expect(schema["$ref"], path).toBeUndefined();
    expect(schema["type"], path).toBe("object");
    expect(schema["$id"]).toMatch(/^urn:guidebook-kit:schema:/);
    expect(JSON.stringify(schema["$defs"])).not.toContain('"$id"');
  }
});
