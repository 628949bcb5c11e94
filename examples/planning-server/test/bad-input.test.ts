import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../src/database/database.js";
import { openDatabase } from "../src/database/open-database.js";
import { makeServer } from "../src/server.js";
import { sampleLibrary } from "./sample-library.js";
import { openTeamOf, type Visitor, visit } from "./visitor.js";

const library = sampleLibrary();
const GUIDEBOOK = "diverse-classrooms-and-schools";
const OWN = ["worksheet.guidebook", GUIDEBOOK] as const;

let database: Database;
let server: FastifyInstance;
let visitor: Visitor;
let form: string;

beforeAll(async () => {
  database = await openDatabase();
  server = await makeServer({ database, library }, { requestsPerMinute: 10_000, bytes: 50_000 });
  visitor = visit(server);
  form = `${(await openTeamOf(visitor, { guidebook: GUIDEBOOK, team: "Lincoln" })).team}/en/form.html`;
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const send = (payload: string | Buffer, type: string) =>
  server.inject({ method: "POST", url: form, headers: { "content-type": type }, payload });

test.each([
  ["cut off JSON", '{"format":"guidebook-kit/response/1"', "unreadable"],
  ["no record", "[]", "unreadable"],
  ["JSON that is too deep", "[".repeat(2000), "unreadable"],
  [
    "another guidebook's record",
    '{"format":"guidebook-kit/response/1","worksheet":{"guidebook":"school-funding","version":"0.1.0","digest":"sha256-0","locale":"en"}}',
    "other-guidebook",
  ],
])("%s is refused, to a program in its own terms", async (_what, body, error) => {
  const answer = await send(body, "application/json");
  expect(answer.statusCode).toBe(error === "unreadable" ? 400 : 409);
  const told = answer.json() as { error: string; details: string[] };
  expect(told.error).toBe(error);
  expect(told.details.length).toBeGreaterThan(0);
});

const FORM = "application/x-www-form-urlencoded";

test.each([
  {
    what: "another guidebook's answers",
    body: "worksheet.guidebook=school-funding",
    type: FORM,
    status: 409,
  },
  { what: "a body that is too long", body: `plan.notes=${"x".repeat(60_000)}`, type: FORM, status: 413 },
  { what: "another kind of body", body: "<xml/>", type: "text/xml", status: 415 },
])("$what gets a page that says what to do", async ({ body, type, status }) => {
  const { statusCode, payload } = await send(body, type);
  expect(statusCode).toBe(status);
  expect(/<h1>[^<]+<\/h1>/.test(payload)).toBe(true);
  expect(/\bat .*\.(?:ts|js):\d/.test(payload)).toBe(false);
});

test.each([
  ["a meeting without a title", "/meetings", [["guidebook", GUIDEBOOK]]],
  [
    "an unknown guidebook",
    "/meetings",
    [
      ["guidebook", "none"],
      ["title", "x"],
    ],
  ],
  [
    "a title of two lines",
    "/meetings",
    [
      ["guidebook", GUIDEBOOK],
      ["title", "a\nb"],
    ],
  ],
] as [string, string, [string, string][]][])("%s is refused", async (_what, path, pairs) => {
  const { status, text } = await visitor.post(path, pairs);
  expect(status).toBe(400);
  expect(text.includes("Something is missing")).toBe(true);
});

test.each(["/t/x", "/m/x", "/x", "/t/x/en/form.html"])("%s is no page", async (path) => {
  const { status, text } = await visitor.get(path);
  expect(status).toBe(404);
  expect(text.includes("<h1>")).toBe(true);
});

test("a revision that does not exist is no page, nor is a language", async () => {
  expect((await visitor.get(`${form}?from=77`)).status).toBe(404);
  expect((await visitor.get(form.replace("/en/", "/fr/"))).status).toBe(404);
});

test("who asks too often is told to wait", async () => {
  const strict = await makeServer({ database, library }, { requestsPerMinute: 2 });
  const { get } = visit(strict);
  const pages = [await get("/"), await get("/"), await get("/")];
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(pages[2]?.text.includes("Wait a minute")).toBe(true);
  await strict.close();
});

test("while the database is down, answers are handed back; afterwards all goes on", async () => {
  let down = true;
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
  };
  const lines: string[] = [];
  const flaky: Database = {
    query: (sql, values) => (down ? refuse() : database.query(sql, values)),
    transaction: (work) => (down ? refuse() : database.transaction(work)),
    close: async () => undefined,
  };
  const shaky = await makeServer({ database: flaky, library }, {}, (line) => lines.push(line));
  const { post, get } = visit(shaky);
  const note = `It's 100% "safe" & kept\nañ`;
  const page = await post(`${form}?base=0`, [OWN, ["plan.notes", note]]);
  expect(page.status).toBe(503);
  expect(page.text.includes("still in this browser")).toBe(true);
  const [, address = ""] = /href="data:application\/json;charset=utf-8,([^"]*)"/.exec(page.text) ?? [];
  expect(JSON.parse(decodeURIComponent(address)).plan.notes).toBe(note);
  expect((page.text + lines.join()).includes(form.split("/")[2] ?? "none")).toBe(false);
  down = false;
  expect((await post(`${form}?base=0`, [OWN, ["plan.notes", note]])).text).toContain(
    "saved here as revision",
  );
  down = true;
  expect((await get(form)).status).toBe(503);
  await shaky.close();
});
