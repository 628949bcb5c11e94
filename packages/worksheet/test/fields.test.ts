import { en } from "@guidebook-kit/locales";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { z as z3 } from "zod/v3";
import { extendWorksheet, fieldDiagnostics, toFieldSchema, toFields } from "../src/fields/index.js";
import {
  decodeResponse,
  encodeResponse,
  type Field,
  listControls,
  type Response,
  responseJsonSchema,
  responseSchema,
  worksheetFields,
} from "../src/index.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const bands = ["k-5", "6-8"];

/** The same six fields, in every way in which a developer may write them. */
const sources: [string, object][] = [
  [
    "Zod 4",
    z.object({
      "grade-band": z.enum(["k5", "middle"]).meta({ title: "Grades" }),
      themes: z.array(z.enum(["rides", "food"])),
      pilot: z.boolean(),
      schools: z.number(),
      start: z.iso.date(),
      remark: z.string(),
    }),
  ],
  [
    "Zod Mini",
    mini.object({
      "grade-band": mini.enum(["k5", "middle"]).check(mini.meta({ title: "Grades" })),
      themes: mini.array(mini.enum(["rides", "food"])),
      pilot: mini.boolean(),
      schools: mini.number(),
      start: mini.iso.date(),
      remark: mini.string(),
    }),
  ],
  [
    "Zod 3",
    z3.object({
      "grade-band": z3.enum(["k5", "middle"]),
      themes: z3.array(z3.enum(["rides", "food"])),
      pilot: z3.boolean(),
      schools: z3.number(),
      start: z3.string().date(),
      remark: z3.string(),
    }),
  ],
  ["Standard JSON Schema", { "~standard": { version: 1, jsonSchema: { input: () => plainSchema() } } }],
  ["plain JSON Schema", plainSchema()],
];

function plainSchema(): object {
  return {
    type: "object",
    properties: {
      "grade-band": { title: "Grades", oneOf: [{ const: "k5", title: "K to 5" }, { const: "middle" }] },
      themes: { type: "array", items: { enum: ["rides", "food"] } },
      pilot: { type: "boolean" },
      schools: { type: "integer" },
      start: { type: "string", format: "date" },
      remark: { type: "string" },
    },
  };
}

const shape = (fields: readonly Field[]): string[] =>
  fields.map((field) => {
    const options = field.kind === "choice" || field.kind === "choices" ? field.options : [];
    return [field.kind, field.name, ...options.map(({ id }) => id)].join(" ");
  });

test.each(sources)("fields come out of %s", async (_name, schema) => {
  const { fields, diagnostics } = await toFields(schema, en);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(shape(fields)).toEqual([
    "choice extra.grade-band k5 middle",
    "choices extra.themes rides food",
    "choice extra.pilot yes no",
    "number extra.schools",
    "date extra.start",
    "notes extra.remark",
  ]);
});

test("titles are labels, and short text gets one line", async () => {
  const { fields } = await toFields(
    {
      properties: {
        area: { type: "string", title: "Area", maxLength: 40 },
        mail: { type: "string", format: "email" },
      },
    },
    en,
  );
  expect(fields).toEqual([
    { kind: "line", name: "extra.area", label: "Area" },
    { kind: "line", name: "extra.mail", label: "mail" },
  ]);
});

/** Everything that can stand in the way, with the code that says so. */
const faults: [string, object, string][] = [
  ["a string", z.string(), "worksheet/field-not-a-schema"],
  ["something else", { colour: "red" }, "worksheet/field-not-a-schema"],
  ["a transform that runs the wrong way", z.object({ day: z.date() }), "worksheet/field-not-converted"],
  [
    "Zod 4 inside Zod 3",
    z3.object({ ok: z3.string(), lost: z.string() as unknown as z3.ZodString }),
    "worksheet/field-lost",
  ],
  ["a key with a dot", z.object({ "a.b": z.string() }), "worksheet/field-name"],
  ["a reserved key", z.object({ constructor: z.string() }), "worksheet/field-name"],
  ["an option with a blank", z.object({ a: z.enum(bands) }), "worksheet/field-option"],
  ["an object within", z.object({ a: z.object({ b: z.string() }) }), "worksheet/field-unsupported"],
  ["a list of texts", z.object({ a: z.array(z.string()) }), "worksheet/field-unsupported"],
];

test.each(faults)("%s is named", async (_name, schema, code) => {
  const { fields, diagnostics } = await toFields(schema, en);
  expect(fields).toEqual([]);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(expect.arrayContaining([code]));
});

/** What is understood, although the worksheet holds less than the schema says. */
const losses: [string, object, string][] = [
  ["a length", z.object({ a: z.string().min(2) }), "worksheet/field-looser"],
  ["a refinement", z.object({ a: z.string().refine((text) => text !== "a") }), "worksheet/field-rule-unsaid"],
  ["a date", z.object({ a: z.iso.date() }), "worksheet/field-any-date"],
];

test.each(losses)("%s is named as lost, and the field is there", async (_name, schema, code) => {
  const { fields, diagnostics } = await toFields(schema, en);
  expect(fields).toHaveLength(1);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
});

test.each<[string, object]>([
  ["Zod 4", z.object({ a: z.string(), b: z.string() }).refine(({ a, b }) => a !== b)],
  ["Zod 3", z3.object({ a: z3.string(), b: z3.string() }).refine(({ a, b }) => a !== b)],
])("a rule of all fields together is named, and no field gets lost: %s", async (_name, schema) => {
  const { fields, diagnostics } = await toFields(schema, en);
  expect(fields.map(({ name }) => name)).toEqual(["extra.a", "extra.b"]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "JSON Schema cannot say the refinement of the fields together.",
  ]);
});

test("every code has a fault or a loss above, but the one of a missing package", () => {
  const shown = new Set([...faults, ...losses].map(([, , code]) => code)).add(
    fieldDiagnostics.noConverter.code,
  );
  expect(Object.values(fieldDiagnostics).filter(({ code }) => !shown.has(code))).toEqual([]);
});

test("as many properties come out as went in", async () => {
  for (const [, schema] of sources) {
    expect(Object.keys((await toFieldSchema(schema)).schema?.properties ?? {})).toHaveLength(6);
  }
});

describe("a worksheet with extension fields", async () => {
  const { fields } = await toFields(sources[0]?.[1] ?? {}, en);
  const worksheet = extendWorksheet(sampleWorksheet(), { fields });

  test("has them last in the team's part, under a digest of its own", () => {
    const names = listControls(worksheet).map(({ name }) => name);
    expect(names).toContain("extra.themes.food");
    expect(names.indexOf("extra.remark")).toBeLessThan(names.indexOf("questions.news.answers.place.between"));
    expect(worksheet.digest).not.toBe(sampleWorksheet().digest);
    expect(worksheet.hidden.find(({ name }) => name === "worksheet.digest")?.value).toBe(worksheet.digest);
  });

  test("is the same as one that was projected with them", () => {
    expect(extendWorksheet(sampleWorksheet(), { fields: [] })).toEqual(sampleWorksheet());
  });

  test("takes their answers, in Zod and in Ajv, and gives them back", () => {
    const response: Response = {
      ...sampleResponse(worksheet),
      extra: {
        "grade-band": "k5",
        themes: ["food"],
        pilot: "no",
        schools: 2.5,
        start: "early June",
        remark: "x\ny",
      },
    };
    const validate = new Ajv2020({ strict: true }).compile(responseJsonSchema(worksheet));
    expect(validate(response)).toBe(true);
    expect(responseSchema(worksheet).safeParse(response).error).toBeUndefined();
    const all = worksheetFields(worksheet);
    expect(decodeResponse(all, encodeResponse(all, response))).toEqual(response);
    expect(validate({ ...response, extra: { "grade-band": "high" } })).toBe(false);
  });
});
