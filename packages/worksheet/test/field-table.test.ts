import { en } from "@guidebook-kit/locales";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { z as z3 } from "zod/v3";
import { extendWorksheet, toFieldSchema, toFields } from "../src/fields/index.js";
import { responseJsonSchema, responseSchema } from "../src/index.js";
import { ANSWERS, FIELD_ROWS } from "./field-table.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

type Verdict = (answer: unknown) => boolean;

/** One field in one way of writing it. */
interface Case {
  readonly name: string;
  /** The object schema that a developer gives. */
  readonly schema: object;
  /** What the schema's own library says of an answer. */
  readonly source: Verdict;
}

/** Ajv takes formats for granted unless it is told them. */
const FORMATS = { date: /^\d{4}-\d{2}-\d{2}$/, email: /^[^@\s]+@[^@\s]+\.[a-z]+$/ };

function compileField(schema: object): Verdict {
  const validate = new Ajv2020({ strict: false, formats: FORMATS }).compile(schema);
  return (answer) => validate(answer);
}

const CASES: Case[] = Object.entries(FIELD_ROWS).flatMap(([row, { zod4, zod3, plain }]) => {
  const four = z.object({ field: zod4 });
  const three = z3.object({ field: zod3 });
  const bare = { "~standard": four["~standard"] };
  const cases: Case[] = [
    { name: `${row} in Zod 4`, schema: four, source: (field) => four.safeParse({ field }).success },
    { name: `${row} in Zod 3`, schema: three, source: (field) => three.safeParse({ field }).success },
  ];
  if (plain === undefined) return cases;
  return [
    ...cases,
    {
      name: `${row} in Standard JSON Schema`,
      schema: bare,
      source: (field) => !("issues" in (bare["~standard"].validate({ field }) as object)),
    },
    { name: `${row} in JSON Schema`, schema: { properties: { field: plain } }, source: compileField(plain) },
  ];
});

test("there are at least forty fields, in four kinds", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  for (const kind of ["Zod 4", "Zod 3", "Standard JSON Schema", "in JSON Schema"]) {
    expect(CASES.filter(({ name }) => name.endsWith(kind)).length).toBeGreaterThanOrEqual(10);
  }
});

/** A worksheet says yes and no where a schema says true and false. */
function toAnswer(value: unknown, { type }: z.core.JSONSchema.JSONSchema): unknown {
  if (type !== "boolean" || typeof value !== "boolean") return value;
  return value ? "yes" : "no";
}

describe.each(CASES)("$name", async ({ schema, source }) => {
  const { schema: converted } = await toFieldSchema(schema);
  const { fields, diagnostics } = await toFields(schema, en);
  const property = converted?.properties["field"] as z.core.JSONSchema.JSONSchema;
  const said = diagnostics.map(({ code }) => code);
  const isUnsaid = said.includes("worksheet/field-rule-unsaid");
  const isLooser = said.some((code) => /looser|any-date/.test(code));

  test("as JSON Schema it says what its library says, in Ajv and in Zod, or a diagnostic tells", () => {
    const zod = z.fromJSONSchema(property);
    const ajv = compileField(property);
    const verdicts = ANSWERS.map((answer) => ({
      answer,
      source: source(answer),
      ajv: ajv(answer),
      zod: zod.safeParse(answer).success,
    }));
    const different = verdicts.filter((each) => each.source !== each.ajv || each.source !== each.zod);
    if (isUnsaid) expect(different.every((each) => each.ajv && each.zod)).toBe(true);
    else expect(different).toEqual([]);
  });

  test("in the worksheet's answers it says the same, in Ajv and in Zod, or a diagnostic tells", () => {
    expect(fields).toHaveLength(1);
    const worksheet = extendWorksheet(sampleWorksheet(), { fields });
    const validate = new Ajv2020({ strict: true }).compile(responseJsonSchema(worksheet));
    const responses = responseSchema(worksheet);
    const verdicts = ANSWERS.map((answer) => {
      const response = { ...sampleResponse(worksheet), extra: { field: toAnswer(answer, property) } };
      return {
        answer,
        source: source(answer),
        ajv: validate(response),
        zod: responses.safeParse(response).success,
      };
    });
    expect(verdicts.filter(({ ajv, zod }) => ajv !== zod)).toEqual([]);
    const different = verdicts.filter((each) => each.source !== each.zod);
    expect({ isLost: isLooser || isUnsaid, different }).toEqual({
      isLost: different.length > 0,
      different: isLooser || isUnsaid ? different : [],
    });
  });
});
