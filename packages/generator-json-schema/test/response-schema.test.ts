import { runGuidebookGenerators } from "@guidebook-kit/generator";
import {
  arabicWords,
  hostileWords,
  plainWords,
  type SampleWords,
  sampleInput,
} from "@guidebook-kit/generator/testing";
import { decodeResponse, listControls, responseSchema, worksheetFields } from "@guidebook-kit/worksheet";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { jsonSchemaGenerator } from "../src/index.js";

async function schemaText(words: SampleWords = plainWords): Promise<string> {
  const { artifacts } = await runGuidebookGenerators(
    [{ generator: jsonSchemaGenerator }],
    sampleInput(words),
  );
  return String(artifacts.find(({ path }) => path === "response.schema.json")?.content);
}

const { worksheet } = sampleInput(plainWords);
const identity = {
  format: "guidebook-kit/response/1",
  worksheet: {
    guidebook: worksheet.guidebook,
    version: worksheet.version,
    digest: worksheet.digest,
    locale: "en",
  },
};
const filled = decodeResponse(
  worksheetFields(worksheet),
  listControls(worksheet).map(({ name, value }) => [name, value ?? "Some text"]),
);

async function verdicts(response: unknown): Promise<[zod: boolean, ajv: boolean]> {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(await schemaText()));
  return [responseSchema(worksheet).safeParse(response).success, validate(response)];
}

test("an empty draft and a filled response validate", async () => {
  expect(await verdicts(identity)).toEqual([true, true]);
  expect(filled.actions).toHaveProperty("one-form");
  expect(await verdicts(filled)).toEqual([true, true]);
});

test.each([
  [
    "a scope that a cause with one column does not offer",
    { actions: { "second-kitchen": { scopes: ["in-each-site"] } } },
  ],
  [
    "an own action under a column that the cause does not offer",
    {
      "other-actions": { "one-kitchen": [{ id: "r1", scopes: ["whole-system"] }] },
    },
  ],
  ["an unknown key", { mood: "good" }],
  ["an unknown key below", { team: { mood: "good" } }],
  [
    "a cause of the other question",
    { questions: { "warm-meals": { answers: { "which-reasons": ["hidden-forms"] } } } },
  ],
])("%s fails in Zod and in Ajv", async (_name, part) => {
  expect(await verdicts({ ...identity, ...part })).toEqual([false, false]);
});

test("the schema is the same in every language and holds no wording", async () => {
  const text = await schemaText();
  expect(await schemaText(hostileWords)).toBe(text);
  expect(await schemaText(arabicWords)).toBe(text);
  expect(text).not.toContain("About ");
});

test("the schema keeps clear of what breaks consumers", async () => {
  const schema = JSON.parse(await schemaText());
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:guidebook-kit:sample-meals:1.10.0:response",
    type: "object",
    required: ["format", "worksheet"],
  });
  expect(JSON.stringify(schema.properties)).not.toMatch(
    /"\$ref"|"propertyNames"|"format":"(?!guidebook-kit)/,
  );
});
