import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { decodeResponse, encodeResponse, toFieldShapes } from "../src/browser/index.js";
import {
  listControls,
  type Response,
  responseJsonSchema,
  responseSchema,
  worksheetFields,
} from "../src/index.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const worksheet = sampleWorksheet();
const fields = worksheetFields(worksheet);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(responseJsonSchema(worksheet));

/** What Zod and Ajv say; they must agree. */
function accepts(response: unknown): boolean {
  const zod = responseSchema(worksheet).safeParse(response).success;
  expect(validate(response)).toBe(zod);
  return zod;
}

test("an empty draft and a filled response validate", () => {
  const { format, worksheet: identity } = sampleResponse();
  expect(accepts({ format, worksheet: identity })).toBe(true);
  expect(
    accepts({ ...sampleResponse(), record: { id: "x", revision: 1, savedAt: "2027-03-04T17:05:00Z" } }),
  ).toBe(true);
});

test.each([
  ["a scope that the cause does not offer", { actions: { pool: { scopes: ["inside"] } } }],
  ["an unknown action", { actions: { unknown: { scopes: ["between"] } } }],
  ["an unknown key", { mood: "good" }],
  ["a line break in a line", { team: { name: "a\nb" } }],
  ["a row without id", { plan: { rows: [{ what: "x" }] } }],
  ["another guidebook", { worksheet: { ...sampleResponse().worksheet, guidebook: "other" } }],
  ["an unmatched triple", { unmatched: [["a", "b", "c"]] }],
])("%s fails", (_name, part) => {
  expect(accepts({ ...sampleResponse(), ...part })).toBe(false);
});

test("empties, repeats and any order are accepted", () => {
  expect(
    accepts({
      ...sampleResponse(),
      team: { name: "", groups: ["staff", "staff", "neighbors"], members: [] },
    }),
  ).toBe(true);
});

test("the schema holds no wording, no format and no reference", () => {
  const text = JSON.stringify(responseJsonSchema(worksheet));
  expect(text).not.toMatch(/Narrow hours|Next step|"format":"(date|uri)|"\$ref"/);
  expect(responseJsonSchema(worksheet)["$id"]).toBe("urn:guidebook-kit:family-book:0.1.0:response");
});

test("decoding what was encoded gives the response back", () => {
  const response = sampleResponse();
  expect(decodeResponse(fields, encodeResponse(fields, response))).toEqual(response);
});

test("the compact shapes decode the same", () => {
  const response = sampleResponse();
  const shapes = JSON.parse(JSON.stringify(toFieldShapes(fields)));
  expect(decodeResponse(shapes, encodeResponse(fields, response))).toEqual(response);
});

test("a filled control of every name comes back, none is unmatched", () => {
  const pairs = listControls(worksheet).map(({ name, value }): [string, string] => [
    name,
    value ?? `text of ${name}`,
  ]);
  const response = decodeResponse(fields, pairs);
  expect(response.unmatched).toBeUndefined();
  expect(new Map(encodeResponse(fields, response))).toEqual(new Map(pairs));
  expect(accepts(response)).toBe(true);
});

test("unknown names, second values and odd ticks are kept aside", () => {
  const response = decodeResponse(fields, [
    ["team.name", "One"],
    ["team.name", "Two"],
    ["actions.pool.scopes.between", "on"],
    ["actions.pool.scopes.inside", "yes"],
    ["plan.rows.x1.what", "No such row id"],
    ["__proto__.polluted", "yes"],
    ["unmatched.older.name", "kept"],
    ["blank.unknown", ""],
  ]);
  expect(response.team).toEqual({ name: "One" });
  expect(response.unmatched).toEqual([
    ["team.name", "Two"],
    ["actions.pool.scopes.between", "on"],
    ["actions.pool.scopes.inside", "yes"],
    ["plan.rows.x1.what", "No such row id"],
    ["__proto__.polluted", "yes"],
    ["older.name", "kept"],
  ]);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test("blank values are absent, line ends become LF, spaces are text", () => {
  const response: Response = decodeResponse(fields, [
    ["team.name", ""],
    ["team.missing", "a\r\nb\rc"],
    ["plan.notes", " "],
    ["plan.rows.r10.what", "ten"],
    ["plan.rows.r9.what", "nine"],
    ["plan.rows.r3.what", ""],
  ]);
  expect(response.team).toEqual({ missing: "a\nb\nc" });
  expect(response.plan).toEqual({
    notes: " ",
    rows: [
      { id: "r9", what: "nine" },
      { id: "r10", what: "ten" },
    ],
  });
});
