import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { FRAMEWORK, GUIDEBOOK, SAMPLE, TWO_LANGUAGES } from "./sample-content.js";
import { teamResponse, toJson, worksheetOf } from "./sample-responses.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

const north = teamResponse("north");
const south = teamResponse("south", { actions: { "text-booking": { scopes: ["between"] } } });

const FILES = { ...SAMPLE, "answers/north.json": toJson(north), "answers/south.json": toJson(south) };

/** The text of a file below a folder. */
async function textOf(folder: string, path: string): Promise<string> {
  return Buffer.from((await readFolder(folder))[path] ?? "", "latin1").toString("utf8");
}

const parsed = async (folder: string, path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await textOf(folder, path));

test("answers that fit are fine, in every format, and nothing is written", async () => {
  const folder = await temporaryFolder(FILES);
  const before = await readFolder(folder);
  const validate = ["responses", "validate", "answers/north.json", "answers/south.json"];
  expect(await runGuidebook(folder, validate)).toEqual({
    code: 0,
    out: "Checked 2 files: no problems.\n",
    errors: "",
  });
  const json = await runGuidebook(folder, [...validate, "--format", "json", "--content", "content"]);
  expect(JSON.parse(json.out)).toMatchObject({
    format: "guidebook-kit/diagnostics/1",
    files: 2,
    diagnostics: [],
  });
  expect((await runGuidebook(folder, [...validate, "--format", "github"])).out).toBe("");
  expect(await readFolder(folder)).toEqual(before);
});

test("--complete says in words what is open in each step, and fails nothing", async () => {
  const folder = await temporaryFolder(FILES);
  const words = ["responses", "validate", "answers/north.json", "--complete"];
  const { code, out } = await runGuidebook(folder, words);
  expect(out).toBe(`answers/north.json: note: Step B, key question 4.1: 1 of 2 answered. [cli/open-answers]
  Open: "What was done before?".

answers/north.json: note: Step C: 0 of 1 answered. [cli/open-answers]
  Open: "1. Start".

Checked 1 file: 2 notes.
`);
  expect(code).toBe(0);
});

test("answers are read with the worksheet of their language, and what is open is said in it", async () => {
  const spanish = { ...north, worksheet: { ...north.worksheet, locale: "es" } };
  const guidebook = (TWO_LANGUAGES["content/family-book/guidebook.es.md"] ?? "").replace(
    "Narrow meeting hours",
    "Pocas horas",
  );
  const answers = { ...spanish, actions: {} };
  const folder = await temporaryFolder({
    ...TWO_LANGUAGES,
    "content/family-book/guidebook.es.md": guidebook,
    "es.json": toJson(answers),
    "fr.json": toJson({ ...answers, worksheet: { ...north.worksheet, locale: "fr" } }),
  });
  const { code, out } = await runGuidebook(folder, [
    "responses",
    "validate",
    "es.json",
    "fr.json",
    "--complete",
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/es\.json: note: Step B[^\n]*\n {2}Open: [^\n]*Pocas horas/);
  expect(out).toMatch(/fr\.json: note: Step B[^\n]*\n {2}Open: [^\n]*Narrow meeting hours/);
});

test("merging names sources by their files, and gives the same bytes for any order", async () => {
  const folder = await temporaryFolder({ ...FILES, "more/south.json": toJson(teamResponse("more")) });
  const paths = ["answers/north.json", "answers/south.json", "more/south.json"];
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2, 1],
  ];
  const texts: string[] = [];
  for (const [index, order] of orders.entries()) {
    const out = `merged-${index}.json`;
    const files = order.map((place) => paths[place] ?? "");
    const outcome = await runGuidebook(folder, ["responses", "merge", ...files, "--out", out]);
    expect(outcome).toEqual({ code: 0, out: `Merged the answers of 3 teams into ${out}.\n`, errors: "" });
    texts.push(await textOf(folder, out));
  }
  expect(new Set(texts).size).toBe(1);
  const { sources } = JSON.parse(texts[0] ?? "") as { sources: { source: string }[] };
  expect(sources.map(({ source }) => source)).toEqual([
    "answers/south.json",
    "more/south.json",
    "north.json",
  ]);
});

test("a merge can be merged with one team more, as if all had come together", async () => {
  const folder = await temporaryFolder({ ...FILES, "late.json": toJson(teamResponse("late")) });
  const merge = (files: string[], out: string) =>
    runGuidebook(folder, ["responses", "merge", ...files, "-o", out]);
  await merge(["answers/north.json", "answers/south.json"], "two.json");
  await merge(["late.json", "two.json"], "all.json");
  await merge(["answers/north.json", "answers/south.json", "late.json"], "at-once.json");
  expect(await textOf(folder, "all.json")).toBe(await textOf(folder, "at-once.json"));
  expect(await textOf(folder, "all.json")).toContain("late.json");
  const twice = await merge(["answers/north.json", "two.json"], "twice.json");
  expect(twice.errors).toMatch(
    /^two\.json: error: The answers of "north\.json" stand in answers\/north\.json too\./,
  );
  expect(twice.code).toBe(1);
  expect(Object.keys(await readFolder(folder))).not.toContain("twice.json");
});

test("records with the same id are reported, and all are kept", async () => {
  const again = { ...south, record: { id: "north", revision: 3 } };
  const folder = await temporaryFolder({ ...FILES, "again.json": toJson(again) });
  const files = ["answers/north.json", "again.json"];
  const { code, errors } = await runGuidebook(folder, ["responses", "merge", ...files, "-o", "merged.json"]);
  expect(code).toBe(0);
  expect(errors).toMatch(
    /^again\.json: warning: These answers hold the same record \("north"\) as "north\.json"\./,
  );
  expect(await parsed(folder, "merged.json")).toMatchObject({
    sources: [{ source: "again.json" }, { source: "north.json" }],
  });
});

test("a report and its table are made from files or a merge alike, and it is said where they are", async () => {
  const folder = await temporaryFolder(FILES);
  const files = ["answers/north.json", "answers/south.json"];
  const report = ["responses", "report", ...files, "--out", "report.html", "--csv", "table.csv"];
  const { code, out, errors } = await runGuidebook(folder, report);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(out).toBe(`Reported the answers of 2 teams in report.html and table.csv.

Open the report in a browser:
  ${pathToFileURL(join(folder, "report.html")).href}
`);
  const page = await textOf(folder, "report.html");
  expect(page).toMatch(/^<!doctype html>\n<html lang="en"/);
  expect(page).toContain("Two evenings,\n“soon”");
  expect(await textOf(folder, "table.csv")).toContain(`"'=Two evenings,\n“soon”"`);
  await runGuidebook(folder, ["responses", "merge", ...files, "--out", "merged.json"]);
  await runGuidebook(folder, ["responses", "report", "merged.json", "--out", "again.html"]);
  expect(await textOf(folder, "again.html")).toBe(page);
});

test("a report is in the language asked for", async () => {
  const folder = await temporaryFolder({ ...FILES, ...TWO_LANGUAGES });
  const report = ["responses", "report", "answers/north.json", "--out", "report.html", "--locale"];
  const wrong = await runGuidebook(folder, [...report, "fr"]);
  expect(wrong).toMatchObject({
    code: 2,
    errors: 'The guidebook "family-book" is not there in "fr"; it is in "en", "es".\n',
  });
  expect((await runGuidebook(folder, [...report, "es"])).code).toBe(0);
  expect(await textOf(folder, "report.html")).toMatch(/^<!doctype html>\n<html lang="es"/);
});

test("answers go to a table and back, one team's and several teams'", async () => {
  const folder = await temporaryFolder(FILES);
  const convert = (...words: string[]) => runGuidebook(folder, ["responses", "convert", ...words]);
  await convert("answers/north.json", "--out", "north.csv");
  await convert("north.csv", "--out", "north-again.json");
  expect(await parsed(folder, "north-again.json")).toEqual(north);
  await runGuidebook(folder, [
    "responses",
    "merge",
    "answers/north.json",
    "answers/south.json",
    "-o",
    "merged.json",
  ]);
  await convert("merged.json", "--to", "csv", "--out", "table.txt");
  const shown = await convert("merged.json", "--to", "csv");
  expect(shown).toEqual({ code: 0, out: await textOf(folder, "table.txt"), errors: "" });
  const table = await temporaryFolder({ ...SAMPLE, "table.csv": await textOf(folder, "table.txt") });
  const back = await runGuidebook(table, ["responses", "convert", "table.csv"]);
  expect(back.out).toBe(await textOf(folder, "merged.json"));
  expect((await runGuidebook(table, ["responses", "validate", "table.csv"])).out).toBe(
    "Checked 1 file: no problems.\n",
  );
});

/** The sample of a later day: an action has a new id, another is gone. */
const LATER = {
  "content/framework.md": FRAMEWORK,
  "content/family-book/guidebook.md": GUIDEBOOK.replace("#evening-slots", "#late-slots")
    .replace(/- \*\*Across schools:\*\* .*\n/, "")
    .replace(
      "version: 0.1.0\nrights",
      "version: 0.2.0\nretired:\n  evening-slots: late-slots\n  text-booking:\nrights",
    ),
};

test("answers of another version are carried into today's worksheet, and nothing is lost", async () => {
  const both = { ...north, actions: { ...north.actions, ...south.actions } };
  const folder = await temporaryFolder({ ...LATER, "old.json": toJson(both), "old-2.json": toJson(south) });
  const words = ["responses", "convert", "old.json", "--out", "today.json"];
  const { code, errors } = await runGuidebook(folder, words);
  expect(errors).toMatch(/old\.json: warning: These answers were given on version 0\.1\.0: 2 moved/);
  expect(errors).toContain(
    'note: "actions.evening-slots.scopes.inside" is now "actions.late-slots.scopes.inside".',
  );
  expect(errors).toContain('warning: "actions.text-booking.scopes.between" has no place');
  expect(code).toBe(0);
  const { digest } = worksheetOf(LATER);
  expect(await parsed(folder, "today.json")).toEqual({
    ...both,
    worksheet: { ...north.worksheet, version: "0.2.0", digest },
    actions: { "late-slots": { scopes: ["between", "inside"] } },
    unmatched: [
      ["actions.text-booking.scopes.between", "yes"],
      ["seat.count", "Forty"],
    ],
  });
  const again = await runGuidebook(folder, ["responses", "convert", "today.json"]);
  expect(again).toEqual({ code: 0, out: await textOf(folder, "today.json"), errors: "" });
});

test("a merge of another version is carried as its teams' files are", async () => {
  const folder = await temporaryFolder(FILES);
  const files = ["answers/north.json", "answers/south.json"];
  await runGuidebook(folder, ["responses", "merge", ...files, "--out", "merged.json"]);
  const later = await temporaryFolder({
    ...LATER,
    "answers/north.json": toJson(north),
    "answers/south.json": toJson(south),
    "merged.json": await textOf(folder, "merged.json"),
  });
  await runGuidebook(later, ["responses", "merge", ...files, "--out", "from-files.json"]);
  await runGuidebook(later, ["responses", "convert", "merged.json", "--out", "from-merge.json"]);
  expect(await textOf(later, "from-merge.json")).toBe(await textOf(later, "from-files.json"));
  expect(await textOf(later, "from-merge.json")).toContain("late-slots");
});

test("no drafts stay behind", async () => {
  const folder = await temporaryFolder(FILES);
  await runGuidebook(folder, ["responses", "merge", "answers/north.json", "--out", "merged.json"]);
  await runGuidebook(folder, ["responses", "merge", "answers/south.json", "--out", "merged.json", "--force"]);
  expect(await textOf(folder, "merged.json")).toContain("south.json");
  expect((await readdir(folder)).sort()).toEqual(["answers", "content", "merged.json"]);
});

test("each command has help with examples", async () => {
  for (const command of ["validate", "merge", "report", "convert"]) {
    const { code, out } = await runGuidebook("/", ["responses", command, "--help"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining(`Examples:\n  guidebook responses ${command}`),
    });
  }
  const { code, out } = await runGuidebook("/", ["responses", "--help"]);
  expect(out).toMatch(/validate[\s\S]*merge[\s\S]*report[\s\S]*convert[\s\S]*Examples:/);
  expect(out).not.toContain("help [command]");
  expect(code).toBe(0);
});
