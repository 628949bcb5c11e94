import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Worksheet } from "@guidebook-kit/worksheet";
import { expect, test } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { teamResponse, toJson } from "./sample-responses.js";
import { temporaryFolder } from "./temporary-folder.js";

const BAND = { "grade-band": { title: "Grades", enum: ["lower", "upper"] }, remark: { type: "string" } };

const configOf = (fields: unknown): string => `export default ${JSON.stringify({ fields })};\n`;

const SIMPLE = { ...SAMPLE, "guidebook.config.mjs": configOf({ properties: BAND }) };

const BUILD = ["build", "content", "--no-pdf"];

async function worksheetIn(folder: string, guidebook: string): Promise<Worksheet> {
  return JSON.parse(await readFile(join(folder, "content/dist", guidebook, "worksheet.json"), "utf8"));
}

function extraOf({ parts }: Worksheet): string[] {
  return parts.flatMap((part) =>
    part.kind === "team" ? part.extra.map(({ kind, name, label }) => `${kind} ${name} ${label}`) : [],
  );
}

test("fields of the config are in the worksheet, the schemas, the types and the pages", async () => {
  const folder = await temporaryFolder(SIMPLE);
  expect(await runGuidebook(folder, BUILD)).toMatchObject({ code: 0 });
  expect(extraOf(await worksheetIn(folder, "family-book/en"))).toEqual([
    "choice extra.grade-band Grades",
    "notes extra.remark remark",
  ]);
  const read = (name: string) => readFile(join(folder, "content/dist/family-book/en", name), "utf8");
  expect(JSON.parse(await read("response.schema.json"))).toMatchObject({
    properties: { extra: { properties: { "grade-band": { enum: ["lower", "upper"] } } } },
  });
  expect(JSON.parse(await read("response.form.schema.json"))).toMatchObject({
    properties: { extra: { properties: { "grade-band": { title: "Grades" } } } },
  });
  expect(await read("index.ts")).toContain('"grade-band"?: "lower" | "upper";');
  expect(await read("form.html")).toContain('name="extra.grade-band"');
  expect(await read("worksheet.letter.html")).toContain("extra.grade-band");
});

test("a build with other fields makes the worksheet anew", async () => {
  const other = configOf({ properties: { area: { type: "string" } } });
  const folder = await temporaryFolder({ ...SIMPLE, "other.mjs": other });
  await runGuidebook(folder, BUILD);
  await runGuidebook(folder, [...BUILD, "--config", "other.mjs"]);
  expect(extraOf(await worksheetIn(folder, "family-book/en"))).toEqual(["notes extra.area area"]);
  await runGuidebook(folder, BUILD);
  expect(extraOf(await worksheetIn(folder, "family-book/en"))).toHaveLength(2);
});

test("answers to them are read with the config, and kept aside without it", async () => {
  const plain = await temporaryFolder(SAMPLE);
  await runGuidebook(plain, BUILD);
  const folder = await temporaryFolder(SIMPLE);
  await runGuidebook(folder, BUILD);
  const worksheet = await worksheetIn(folder, "family-book/en");
  expect(worksheet.digest).not.toBe((await worksheetIn(plain, "family-book/en")).digest);
  const extra = { "grade-band": "upper", remark: "Two\nlines" };
  const file = { "north.json": toJson(teamResponse("north", { extra }, worksheet)) };
  const validate = ["responses", "validate", "north.json"];
  expect(await runGuidebook(await temporaryFolder({ ...SIMPLE, ...file }), validate)).toEqual({
    code: 0,
    out: "Checked 1 file: no problems.\n",
    errors: "",
  });
  const { out } = await runGuidebook(await temporaryFolder({ ...SAMPLE, ...file }), validate);
  expect(out).toContain("extra.grade-band");
});

test("fields may be those of one guidebook", async () => {
  const config = configOf({ "family-book": { properties: BAND } });
  const folder = await temporaryFolder({ ...TWO_GUIDEBOOKS, "guidebook.config.mjs": config });
  expect(await runGuidebook(folder, BUILD)).toMatchObject({ code: 0 });
  expect(extraOf(await worksheetIn(folder, "family-book/en"))).toHaveLength(2);
  const other = Object.keys(TWO_GUIDEBOOKS).find(
    (path) => /guidebook\.md$/.test(path) && !/family/.test(path),
  );
  expect(extraOf(await worksheetIn(folder, `${other?.split("/").at(-2)}/en`))).toEqual([]);
});

test("a function may give each language its own words", async () => {
  const config = `export default { fields: ({ locale }) => ({
    properties: { area: { type: "string", title: locale === "es" ? "Zona" : "Area" } } }) };\n`;
  const folder = await temporaryFolder({ ...TWO_LANGUAGES, "guidebook.config.mjs": config });
  expect(await runGuidebook(folder, BUILD)).toMatchObject({ code: 0 });
  expect(extraOf(await worksheetIn(folder, "family-book/en"))).toEqual(["notes extra.area Area"]);
  expect(extraOf(await worksheetIn(folder, "family-book/es"))).toEqual(["notes extra.area Zona"]);
});

test("what a worksheet does not hold of them is a warning, said once", async () => {
  const config = configOf({ properties: { count: { type: "number", minimum: 1 } } });
  const folder = await temporaryFolder({ ...TWO_LANGUAGES, "guidebook.config.mjs": config });
  const { code, errors } = await runGuidebook(folder, BUILD);
  expect(code).toBe(0);
  expect(errors.match(/The worksheet does not hold answers to the minimum of "count"/g)).toHaveLength(1);
});

test.each([
  [
    "a field that no worksheet can show",
    { properties: { a: { type: "object" } } },
    /cannot show the field "a"/,
  ],
  ["a name that no control can have", { properties: { "a b": { type: "string" } } }, /worksheet\/field-name/],
  ["a guidebook that is not there", { "famly-book": { properties: BAND } }, /Did you mean "family-book"/],
  ["no schema", 7, /fields: this is not a schema/],
])("%s is explained, exit 2, and nothing is written", async (_name, fields, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.mjs": configOf(fields) });
  const { code, errors } = await runGuidebook(folder, BUILD);
  expect(errors).toMatch(message);
  expect(code).toBe(2);
  await expect(worksheetIn(folder, "family-book/en")).rejects.toThrow("ENOENT");
});

test("a function that fails is explained", async () => {
  const config = 'export default { fields: () => { throw new Error("no luck"); } };\n';
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.mjs": config });
  const { code, errors } = await runGuidebook(folder, BUILD);
  expect(errors).toContain("The config's fields fail. no luck");
  expect(code).toBe(2);
});
