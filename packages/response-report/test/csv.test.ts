import { mergeResponses, type Response } from "@guidebook-kit/worksheet";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv, parseCsv } from "../src/csv/csv-text.js";
import { guardCell, unguardCell } from "../src/csv/guard-cell.js";
import { readCsv, reportDiagnostics, writeCsv } from "../src/index.js";
import { generateTeams } from "./generate-teams.js";
import { sample } from "./sample-content.js";
import { mergeTeams, responseTo } from "./sample-report.js";

const { worksheet } = sample();

/** Any text at all, often with what tables trip over. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", " ", "a", "＝", "\u0000"),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join("")),
);

/** Where a spreadsheet may see a cell begin, whichever separator it was told. */
const FORMULA = /(?:^|[;\t\r\n])[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

describe("cells", () => {
  test("any text comes back, guarded and as a table", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 3 }), { maxLength: 4 }), (rows) => {
        const file = formatCsv(rows.map((cells) => cells.map(guardCell)));
        const read = parseCsv(file, ",").rows?.map((cells) => cells.map(unguardCell));
        expect(read).toEqual(rows);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
  test("no guarded text is a formula", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(guardCell(text)).not.toMatch(FORMULA);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
  test.each([
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-", "'-"],
    ["@name", "'@name"],
    ["\t=x", "'\t'=x"],
    ["\r=x", "'\r'=x"],
    ["'quoted'", "''quoted'"],
    ["a;=1+1", "a;'=1+1"],
    ["first\n- second", "first\n'- second"],
    ["a-b = c", "a-b = c"],
    ["don't", "don't"],
  ])("%j is guarded as %j", (text, guarded) => {
    expect(guardCell(text)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(text);
  });
  test("a table that was not written here is read too", () => {
    expect(parseCsv('a,"b ""c""",\r\n\nd;e,\n', ",").rows).toEqual([
      ["a", 'b "c"', ""],
      ["d;e", ""],
    ]);
    expect(parseCsv('a,b\n"c,d', ",").brokenLine).toBe(2);
    expect(parseCsv('a\r\n"b"c', ",").brokenLine).toBe(2);
  });
});

describe("answers", () => {
  test("every response comes back as it was, from any answers", async () => {
    const said = anyText
      .map((text) => text.replace(/\r\n?/g, "\n").replace(/\p{Surrogate}/gu, "?"))
      .filter((text) => text !== "");
    const answered = fc.tuple(said, said).map(([one, two]): Response => {
      return responseTo(worksheet, {
        record: { id: one.replaceAll("\n", " "), revision: 3, savedAt: "2027-03-04" },
        team: { name: one.replaceAll("\n", " "), groups: ["families"], missing: two },
        questions: { warm: { answers: { reasons: ["late", "time"], view: one } } },
        actions: { hold: { scopes: ["between", "inside"] } },
        "other-causes": { price: [{ id: "r7", description: two, actions: [{ id: "r2", text: one }] }] },
        plan: { rows: [{ id: "r12", what: one }] },
        unmatched: [[one, two]],
      });
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(answered, { minLength: 1, maxLength: 3 }),
        fc.array(said),
        async (responses, names) => {
          const inputs = responses.map((response, index) => ({
            source: `${names[index] ?? ""}${index}`,
            response,
          }));
          const merged = mergeResponses(worksheet, inputs);
          const read = await readCsv(worksheet, writeCsv(merged, worksheet));
          expect(read.responses.toSorted((left, right) => (left.source < right.source ? -1 : 1))).toEqual(
            inputs.toSorted((left, right) => (left.source < right.source ? -1 : 1)),
          );
          expect(mergeResponses(worksheet, read.responses)).toEqual(merged);
        },
      ),
      { numRuns: 100, seed: 9 },
    );
  });
  test("ten teams come back, also from a spreadsheet that moved and renamed nothing but the separator", async () => {
    const teams = generateTeams(worksheet, 10);
    const merged = mergeResponses(worksheet, teams);
    const file = writeCsv(merged, worksheet);
    expect((await readCsv(worksheet, file)).responses.map(({ source }) => source).toSorted()).toEqual(
      teams.map(({ source }) => source).toSorted(),
    );
    for (const separator of [";", "\t"]) {
      const rows = parseCsv(file, ",").rows ?? [];
      const moved = rows
        .map((cells) => cells.toReversed().map((cell) => `"${cell.replaceAll('"', '""')}"`))
        .map((cells) => cells.join(separator));
      const read = await readCsv(worksheet, moved.join("\n"));
      expect(read.diagnostics).toEqual([]);
      expect(mergeResponses(worksheet, read.responses)).toEqual(merged);
    }
  });
  test("a line says in words what it answers, and for whom", () => {
    const lines = (parseCsv(writeCsv(mergeTeams(worksheet, 3), worksheet), ",").rows ?? []).map((cells) =>
      cells.map(unguardCell),
    );
    expect(lines[0]).toEqual(["source", "name", "value", "team", "group", "question"]);
    const find = (name: string) => lines.find((cells) => cells[1]?.startsWith(name));
    expect(find("questions.warm.answers.reasons.")).toEqual([
      "team-1.json",
      expect.stringMatching(/^questions\.warm\.answers\.reasons\.(late|stoves|time)$/),
      "yes",
      "Lincoln Elementary",
      "Kitchen staff",
      expect.stringMatching(/^What lies behind it\?: /),
    ]);
    expect(find("plan.rows.r1.who")?.[5]).toBe("Next step 1: Who leads");
  });
  test("answers of another version are matched by name", async () => {
    const older = sample(undefined, (_framework, guidebook) => {
      guidebook.keyQuestions[0]!.rootCauses[0]!.actions[0]!.id = "hold-once";
    });
    const response = responseTo(older.worksheet, { actions: { "hold-once": { scopes: ["inside"] } } });
    const merged = mergeResponses(older.worksheet, [{ source: "a", response }]);
    const file = writeCsv(merged, older.worksheet);
    const read = await readCsv(worksheet, file, { file: "all.csv", retired: { "hold-once": "hold" } });
    expect(read.responses[0]?.response.actions).toEqual({ hold: { scopes: ["inside"] } });
    expect(read.diagnostics[0]).toMatchObject({ code: "worksheet/other-version", file: "all.csv: a" });
  });
});

describe("tables that cannot be read", () => {
  const readCode = async (text: string): Promise<string[]> => {
    const { responses, diagnostics } = await readCsv(worksheet, text, { file: "all.csv" });
    expect(responses).toEqual([]);
    expect(diagnostics.every(({ file }) => file.startsWith("all.csv"))).toBe(true);
    return diagnostics.map(({ code }) => code);
  };
  test("a table that was cut off", async () => {
    const file = writeCsv(mergeTeams(worksheet, 3), worksheet);
    expect(await readCode(file.slice(0, file.lastIndexOf("team-")))).toEqual([
      reportDiagnostics.brokenCsv.code,
    ]);
  });
  test("a table without the columns", async () => {
    expect(await readCode("source,value\r\na,b\r\n")).toEqual([reportDiagnostics.missingColumns.code]);
    expect(await readCode("")).toEqual([reportDiagnostics.missingColumns.code]);
  });
  test("a table of another guidebook", async () => {
    const file = writeCsv(mergeTeams(worksheet, 2), worksheet).replaceAll("meals-book", "other-book");
    expect(await readCode(file)).toEqual(["worksheet/other-guidebook", "worksheet/other-guidebook"]);
  });
  test("a record that is none is kept aside", async () => {
    const file = "source,name,value\na,record.id,one\na,record.id,two\na,team.name,Us\n";
    const { responses } = await readCsv(worksheet, file);
    expect(responses[0]?.response).toMatchObject({
      team: { name: "Us" },
      unmatched: [
        ["record.id", "one"],
        ["record.id", "two"],
      ],
    });
  });
});
