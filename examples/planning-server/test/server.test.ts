import type { Response } from "@guidebook-kit/worksheet";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../src/database/database.js";
import { makeServer } from "../src/server.js";
import { databases } from "./databases.js";
import { sampleLibrary } from "./sample-library.js";
import { openTeamOf, teamLinks, type Visitor, visit } from "./visitor.js";

const library = sampleLibrary();
const GUIDEBOOK = "diverse-classrooms-and-schools";
const OWN = ["worksheet.guidebook", GUIDEBOOK] as const;

describe.each(databases)("with $name", ({ open }) => {
  let database: Database;
  let server: FastifyInstance;
  let visitor: Visitor;
  let teams: { meeting: string; team: string };

  beforeAll(async () => {
    database = await open();
    server = await makeServer({ database, library }, { requestsPerMinute: 10_000, bytes: 100_000 });
    visitor = visit(server);
    teams = await openTeamOf(visitor, { guidebook: GUIDEBOOK, team: "Lincoln families" });
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  const form = () => `${teams.team}/en/form.html`;

  test("what a team sends is there again, in every language of the guidebook", async () => {
    const note = '\n</textarea><script>alert(1)</script> & "quotes"\nañ 😀';
    const page = await visitor.post(`${form()}?base=0`, [
      OWN,
      ["plan.notes", note],
      ["plan.rows.r1.what", "Two draft maps"],
      ["plan.rows.r1.for-action", "Nothing that is listed"],
      ["not.known", "kept"],
    ]);
    expect(page.text.includes("saved here as revision 1")).toBe(true);
    const spanish = await visitor.get(`${teams.team}/es/form.html`);
    expect(spanish.text.includes('lang="es"')).toBe(true);
    expect(spanish.text.includes("Two draft maps")).toBe(true);
    expect(spanish.text.includes("<script>alert")).toBe(false);
    const record = JSON.parse((await visitor.get(`${teams.team}/answers.json`)).text);
    expect(record.plan.notes).toBe(note);
    expect(record.unmatched).toEqual([["not.known", "kept"]]);
    expect(record.record.revision).toBe(1);
  });

  test("two hundred who save at once lose nothing", async () => {
    const { meeting } = await openTeamOf(visitor, { guidebook: GUIDEBOOK, team: "Many" });
    const [path = ""] = await teamLinks(visitor.get, meeting);
    const words = Array.from({ length: 200 }, (_, index) => `Step ${index}.`);
    const answers = await Promise.all(
      words.map((what) =>
        server.inject({
          method: "POST",
          url: `${path}/en/form.html?base=0`,
          headers: { "content-type": "application/x-www-form-urlencoded" },
          payload: new URLSearchParams([[...OWN], ["plan.rows.r1.what", what]]).toString(),
        }),
      ),
    );
    const numbers = answers.map(({ headers }) => /saved=(\d+)/.exec(String(headers.location))?.[1]);
    expect(new Set(numbers).size).toBe(200);
    const record = JSON.parse((await visitor.get(`${path}/answers.json`)).text) as Response;
    const rows = record.plan?.rows ?? [];
    expect(rows.map(({ what }) => what).sort()).toEqual(words.sort());
    expect(new Set(rows.map(({ id }) => id)).size).toBe(200);
  });

  test("whoever began with an older revision is told what stands now", async () => {
    const { team } = await openTeamOf(visitor, { guidebook: GUIDEBOOK, team: "Two at once" });
    await visitor.post(`${team}/en/form.html?base=0`, [OWN, ["team.name", "Table of Ada"]]);
    const page = await visitor.post(`${team}/en/form.html?base=0`, [OWN, ["team.name", "Table of Ben"]]);
    expect(page.text.includes("Somebody else saved at the same time")).toBe(true);
    expect(page.text.includes("Table of Ada")).toBe(true);
    expect(page.text.includes("Table of Ben")).toBe(true);
    expect((await visitor.get(`${team}/en/form.html?from=1`)).text.includes("Table of Ada")).toBe(true);
  });

  test("the report and the tables speak of all teams", async () => {
    const { meeting, team } = await openTeamOf(visitor, { guidebook: GUIDEBOOK, team: "North" });
    await visitor.post(`${meeting}/teams`, [["name", "South"]]);
    const [, south = ""] = await teamLinks(visitor.get, meeting);
    for (const [path, what] of [
      [team, "Open a second door"],
      [south, "=HYPERLINK(1)"],
    ] as const) {
      await visitor.post(`${path}/en/form.html?base=0`, [OWN, ["plan.rows.r1.what", what]]);
    }
    const report = await visitor.get(`${meeting}/report`);
    expect(report.text.includes("Open a second door")).toBe(true);
    expect(report.text.includes("2. South")).toBe(true);
    const plan = await visitor.get(`${meeting}/plan.csv`);
    expect(String(plan.headers["content-disposition"]).includes("attachment")).toBe(true);
    expect(plan.text.split("\r\n").slice(1, 3)).toEqual([
      '"1. North","Open a second door","","","",""',
      `"2. South","'=HYPERLINK(1)","","","",""`,
    ]);
  });

  test("only the link opens a worksheet, and the database does not hold it", async () => {
    const key = teams.team.slice("/t/".length);
    expect(key.length).toBe(43);
    for (const wrong of [`${key}a`, key.slice(1), `${key.slice(1)}A`, "%00", "x".repeat(5000)]) {
      expect((await visitor.get(`/t/${wrong}`)).status).toBeGreaterThanOrEqual(404);
    }
    const stored = await database.query("select * from teams");
    expect(stored.length).toBeGreaterThan(0);
    expect(JSON.stringify(stored).includes(key)).toBe(false);
  });

  test("pages come under a strict policy and are stored nowhere", async () => {
    for (const path of ["/", teams.meeting, teams.team, form(), `${teams.meeting}/report`, "/nothing"]) {
      const { headers } = await visitor.get(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy.includes("default-src 'none'")).toBe(true);
      expect(policy.includes("frame-ancestors 'none'")).toBe(true);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["referrer-policy"]).toBe("no-referrer");
    }
  });
});
