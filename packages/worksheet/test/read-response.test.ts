import fc from "fast-check";
import { expect, test } from "vitest";
import {
  encodeResponse,
  findControl,
  type Response,
  type ResponseInput,
  readResponse,
  responseSchema,
  worksheetDiagnostics,
  worksheetFields,
  writeFormData,
} from "../src/index.js";
import { arbitraryResponse } from "./arbitrary-response.js";
import { sampleResponse, sampleWorksheet } from "./sample-worksheet.js";

const worksheet = sampleWorksheet();
const fields = worksheetFields(worksheet);
const schema = responseSchema(worksheet);

const json = (value: unknown): ResponseInput => ({
  body: JSON.stringify(value),
  mediaType: "application/json; charset=utf-8",
});

async function multipart(response: Response): Promise<ResponseInput> {
  const message = new globalThis.Response(writeFormData(worksheet, response));
  return {
    body: new Uint8Array(await message.arrayBuffer()),
    mediaType: message.headers.get("content-type") ?? "",
  };
}

/** Every medium that answers come in, with a way to write it. */
const media: [string, (response: Response) => ResponseInput | Promise<ResponseInput>][] = [
  ["JSON", json],
  ["a parsed record", (response) => ({ record: structuredClone(response) })],
  ["FormData", (response) => writeFormData(worksheet, response)],
  ["URLSearchParams", (response) => new URLSearchParams(encodeResponse(fields, response))],
  [
    "urlencoded",
    (response) => ({
      body: new URLSearchParams(encodeResponse(fields, response)).toString(),
      mediaType: "application/x-www-form-urlencoded",
    }),
  ],
  ["multipart", multipart],
];

test.each(media)("any response comes back from %s as it was", async (_name, write) => {
  const kinds = new Set<string>();
  let mostRows = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryResponse(worksheet), async (response) => {
      const read = await readResponse(worksheet, await write(response));
      expect(read.diagnostics).toEqual([]);
      expect(read.response).toEqual(response);
      expect(JSON.stringify(read.response)).toBe(JSON.stringify(response));
      expect(schema.safeParse(read.response).error).toBeUndefined();
      for (const [name] of encodeResponse(fields, response)) {
        kinds.add(
          fields.find((field) => name === field.name || name.startsWith(`${field.name}.`))?.kind ?? "",
        );
      }
      mostRows = Math.max(mostRows, response.plan?.rows?.length ?? 0);
    }),
    { numRuns: 100, seed: 5 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(["line", "notes", "date", "choices", "rows", "hidden"]));
  expect(mostRows).toBeGreaterThanOrEqual(3);
});

test("a record stays with the response", async () => {
  const record = { id: "one", revision: 3, savedAt: "2027-03-04T17:05:00Z" };
  expect((await readResponse(worksheet, json({ ...sampleResponse(), record }))).response?.record).toEqual(
    record,
  );
  const odd = await readResponse(worksheet, json({ ...sampleResponse(), record: { id: 7 } }));
  expect(odd.response?.unmatched).toContainEqual(["record", '{"id":7}']);
});

test("empties, repeats and any order become canonical", async () => {
  const { response, diagnostics } = await readResponse(
    worksheet,
    json({
      ...sampleResponse(),
      team: { name: "", groups: ["staff", "neighbors", "staff"], members: [{ id: "r2" }] },
      plan: {
        rows: [
          { id: "r9", what: "nine" },
          { id: "r1", what: "one\r\ntwo" },
        ],
        stages: {},
      },
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(response?.team).toEqual({ groups: ["neighbors", "staff"] });
  expect(response?.plan).toEqual({
    rows: [
      { id: "r1", what: "one\ntwo" },
      { id: "r9", what: "nine" },
    ],
  });
});

const base = sampleResponse();
const deep = `{"format":"guidebook-kit/response/1","x":${"[".repeat(2000)}${"]".repeat(2000)}}`;
const text = (body: string): ResponseInput => ({ body, mediaType: "application/json" });

/** Every way in which answers can be wrong, with the code that says so and a word of its message. */
const faults: [string, ResponseInput, string, RegExp][] = [
  [
    "another guidebook",
    json({ ...base, worksheet: { ...base.worksheet, guidebook: "other" } }),
    "worksheet/other-guidebook",
    /"other"/,
  ],
  [
    "no identity",
    json({ format: base.format, team: { name: "A" } }),
    "worksheet/no-identity",
    /which worksheet/,
  ],
  [
    "another digest",
    json({ ...base, worksheet: { ...base.worksheet, digest: `sha256-${"0".repeat(64)}` } }),
    "worksheet/other-version",
    /0\.1\.0/,
  ],
  [
    "an answer without a place any more",
    json({
      ...base,
      worksheet: { ...base.worksheet, digest: `sha256-${"0".repeat(64)}` },
      actions: { left: { scopes: ["between"] } },
    }),
    "worksheet/kept-aside",
    /actions\.left\.scopes\.between/,
  ],
  [
    "an unknown id",
    json({ ...base, actions: { redrawn: { scopes: ["between"] } } }),
    "worksheet/unknown-name",
    /actions\.redrawn\.scopes\.between/,
  ],
  [
    "a scope that is not offered",
    json({ ...base, actions: { pool: { scopes: ["inside"] } } }),
    "worksheet/unknown-name",
    /actions\.pool\.scopes\.inside/,
  ],
  [
    "a line break in a line",
    json({ ...base, team: { name: "a\nb" } }),
    "worksheet/unfit-value",
    /team\.name/,
  ],
  [
    "a row id twice",
    json({
      ...base,
      plan: {
        rows: [
          { id: "r1", who: "A" },
          { id: "r1", who: "B" },
        ],
      },
    }),
    "worksheet/unfit-value",
    /plan\.rows\.r1\.who/,
  ],
  [
    "half a character",
    text(JSON.stringify({ ...base, plan: { notes: "x" } }).replace('"x"', '"\\ud800"')),
    "worksheet/broken-character",
    /plan\.notes/,
  ],
  ["a truncated file", text(JSON.stringify(base).slice(0, 300)), "worksheet/not-json", /not complete JSON/],
  ["an empty file", text(""), "worksheet/not-json", /not complete JSON/],
  ["JSON 2,000 deep", text(deep), "worksheet/too-deep", /32 levels/],
  ["a parsed record that is too deep", { record: JSON.parse(deep) }, "worksheet/too-deep", /32 levels/],
  [
    "a key twice",
    text('{"format":"guidebook-kit/response/1","team":{"name":"a","name":"b"}}'),
    "worksheet/duplicate-key",
    /team\.name/,
  ],
  [
    "another JSON",
    json({ format: "guidebook-kit/worksheet/1" }),
    "worksheet/not-a-response",
    /guidebook-kit\/worksheet\/1/,
  ],
  ["a list", json([1, 2]), "worksheet/not-a-response", /no `format`/],
  ["11 MB", text(" ".repeat(11 * 1024 * 1024)), "worksheet/too-large", /10 MB/],
  ["XML", { body: "<a/>", mediaType: "application/xml" }, "worksheet/unknown-media-type", /application\/xml/],
  [
    "multipart without its boundary",
    { body: "--x", mediaType: "multipart/form-data" },
    "worksheet/broken-body",
    /taken apart/,
  ],
  ["an attached file", withFile(), "worksheet/attached-file", /plan\.notes/],
];

function withFile(): FormData {
  const form = writeFormData(worksheet, base);
  form.append("plan.notes", new Blob(["x"]), "x.txt");
  return form;
}

test.each(faults)("%s is named", async (...[, input, code, words]) => {
  const { diagnostics } = await readResponse(worksheet, input, { file: "team.json" });
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(found, JSON.stringify(diagnostics)).toBeDefined();
  expect(found?.message).toMatch(words);
  expect(found?.file).toBe("team.json");
});

test("errors of JSON stand at their place", async () => {
  const { diagnostics, response } = await readResponse(worksheet, text('{\n  "format": 1,,\n}'));
  expect(response).toBeUndefined();
  expect(diagnostics.map(({ position }) => position?.start)).toEqual([{ line: 2, column: 15 }]);
});

test("every code of the catalogue is shown by a test", () => {
  const shown = new Set([...faults.map(([, , code]) => code), worksheetDiagnostics.moved.code]);
  expect(
    Object.values(worksheetDiagnostics)
      .map(({ code }) => code)
      .filter((code) => !shown.has(code)),
  ).toEqual([]);
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "%s in the answers is kept aside",
  async (key) => {
    const input = text(
      JSON.stringify({ ...base, unmatched: [] }).replace(
        '"actions":{',
        `"${key}":{"polluted":"yes"},"actions":{"${key}":{"scopes":["between"]},`,
      ),
    );
    const { response } = await readResponse(worksheet, input);
    expect(response?.unmatched).toEqual([
      [`${key}.polluted`, "yes"],
      [`actions.${key}.scopes.between`, "yes"],
    ]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  },
);

test("a file cut off at any byte is refused whole or read whole", async () => {
  const whole = JSON.stringify(base);
  for (let length = 0; length < whole.length; length += 7) {
    expect((await readResponse(worksheet, text(whole.slice(0, length)))).response).toBeUndefined();
  }
});

test("whatever goes in comes out: pairs of any names", async () => {
  const names = encodeResponse(fields, sampleResponse()).map(([name]) => name);
  const pair = fc.tuple(
    fc
      .oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 }))
      .filter((name) => !name.startsWith("worksheet.")),
    fc
      .oneof(fc.constant("yes"), fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }))
      .map((value) => value.replace(/\r\n?/g, "\n")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 12 }), async (pairs) => {
      const params = new URLSearchParams(pairs);
      const { response } = await readResponse(worksheet, params);
      const out = encodeResponse(fields, response as Response)
        .filter(([name]) => !name.startsWith("worksheet."))
        .map(([name, value]) => `${name.replace(/^unmatched\./, "")}=${value}`);
      const seen = new Set<string>();
      const given = [...params].flatMap(([name, value]) => {
        const text = `${name.replace(/^unmatched\./, "")}=${value}`;
        const isTick = value === "yes" && findControl(fields, name)?.field.kind === "choices";
        if (isTick && seen.has(text)) return [];
        seen.add(text);
        return [text];
      });
      expect(out.sort()).toEqual(given.sort());
    }),
    { numRuns: 200, seed: 7 },
  );
});
