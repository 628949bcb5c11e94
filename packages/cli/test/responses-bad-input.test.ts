import { link, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeOutputs } from "../src/responses/write-outputs.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS } from "./sample-content.js";
import { teamResponse, toJson, worksheetOf } from "./sample-responses.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

const good = teamResponse("good");
const named = (guidebook: string) => ({ ...good, worksheet: { ...good.worksheet, guidebook } });
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(toJson(good), "utf16le")]);

const MERGED = {
  format: "guidebook-kit/merged-responses/1",
  worksheet: good.worksheet,
  sources: [{ source: "a.json", worksheet: good.worksheet }],
  choices: [],
  texts: [],
  rows: [],
  unmatched: [],
};

interface Case {
  readonly content: string | Uint8Array;
  /** What is said of it; the report begins with the file's name. */
  readonly words: RegExp;
  readonly file?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "another guidebook": {
    content: toJson(named("famly-book")),
    words:
      /belong to the guidebook "famly-book", which the content does not have[\s\S]*Did you mean "family-book"/,
  },
  "an unknown action": {
    content: toJson({ ...good, actions: { "evening-slot": { scopes: ["inside"] } } }),
    words: /no place for "actions\.evening-slot\.scopes\.inside"/,
  },
  "an unknown cause": {
    content: toJson({ ...good, questions: { news: { answers: { reasons: ["nobody"] } } } }),
    words: /no place for "questions\.news\.answers\.reasons\.nobody"/,
  },
  "an unknown key": {
    content: toJson({ ...good, ["__proto__x"]: 1, teem: { name: "x" } }).replace("__proto__x", "__proto__"),
    words: /no place for "__proto__"[\s\S]*no place for "teem\.name"/,
  },
  "a scope that is not offered": {
    content: toJson({ ...good, actions: { "text-booking": { scopes: ["inside"] } } }),
    words: /no place for "actions\.text-booking\.scopes\.inside"/,
  },
  "two rows with one id": {
    content: toJson({
      ...good,
      plan: {
        rows: [
          { id: "r1", what: "a" },
          { id: "r1", what: "b" },
        ],
      },
    }),
    words: /"plan\.rows\.r1\.what" cannot take "b"/,
  },
  "a key that stands twice": {
    content: toJson(good).replace('"team": {', '"team": {\n    "name": "x",'),
    words: /:\d+:5: error: "team\.name" stands twice/,
  },
  "a truncated file": {
    content: toJson(good).slice(0, -40),
    words: /:\d+:\d+: error: This is not complete JSON/,
  },
  "JSON that is 2,000 deep": {
    content: toJson(good).replace('"Forty"', `${"[".repeat(2000)}${"]".repeat(2000)}`),
    words: /nested more than 32 levels deep/,
  },
  "an empty file": { content: "", words: /This is not complete JSON/ },
  "another format": {
    content: toJson({ ...good, format: "guidebook-kit/worksheet/1" }),
    words: /its format is "guidebook-kit\/worksheet\/1"/,
  },
  "no format": { content: "[1, 2]\n", words: /it has no `format`/ },
  "a file that is not UTF-8": {
    content: Buffer.from(toJson(good).replace("Office", "B\u00fcro"), "latin1"),
    words: /:\d+:\d+: error: This file is not text in UTF-8/,
  },
  "a file in UTF-16": { content: utf16, words: /It looks like UTF-16/ },
  "more than 10 MB": { content: "x".repeat(10 * 1024 * 1024 + 1), words: /larger than 10 MB/ },
  "a merge in which a part is missing": {
    content: toJson({ ...MERGED, texts: undefined }),
    words: /merged answers are not whole: at "texts"/,
  },
  "a merge with answers of a source that it does not list": {
    content: toJson({ ...MERGED, unmatched: [{ source: "b.json", name: "x", value: "y" }] }),
    words: /at "sources", "b\.json" is missing/,
  },
  "a merge that is 2,000 deep": {
    content: toJson(MERGED).replace('"texts": []', `"texts": ${"[".repeat(2000)}${"]".repeat(2000)}`),
    words: /nested more than 32 levels deep/,
  },
  "a merge of nobody": { content: toJson({ ...MERGED, sources: [] }), words: /holds no team's answers/ },
  "a table that was cut off": {
    file: "bad.csv",
    content: 'source,name,value\na.json,team.name,"Lin',
    words: /The cell that begins in line 2 has wrong quotes/,
  },
  "a table of something else": {
    file: "bad.csv",
    content: "a,b\n1,2\n",
    words: /no column "source", "name", "value"/,
  },
  "a table with an unknown name": {
    file: "bad.csv",
    content: `source,name,value\na.json,worksheet.guidebook,family-book\na.json,worksheet.digest,${good.worksheet.digest}\na.json,team.nam,x\n`,
    words: /bad\.csv: a\.json: error: The worksheet has no place for "team\.nam"/,
  },
};

const COMMANDS = {
  validate: ["validate", "FILE"],
  merge: ["merge", "FILE", "--out", "out.json"],
  report: ["report", "FILE", "--out", "out.html", "--csv", "out.csv"],
  convert: ["convert", "FILE", "--out", "out.json"],
};

test.each(Object.entries(CASES))(
  "%s is explained by every command, and nothing is written",
  async (_name, bad) => {
    const { content, words, file = "bad.json" } = bad;
    const folder = await temporaryFolder({ ...SAMPLE, "good.json": toJson(good), [file]: content });
    const before = await readFolder(folder);
    for (const [command, line] of Object.entries(COMMANDS)) {
      const outcome = await runGuidebook(folder, [
        "responses",
        ...line.map((word) => (word === "FILE" ? file : word)),
      ]);
      const said = command === "validate" ? outcome.out : outcome.errors;
      expect(said.startsWith(file), said).toBe(true);
      expect(said).toMatch(words);
      expect(said).not.toMatch(/^\s+at /m);
      if (command !== "validate") expect(said).toMatch(/\nNothing was written: \d error/);
      expect(outcome.code).toBe(1);
    }
    expect(await readFolder(folder)).toEqual(before);
  },
);

test("one bad file among good ones stops the merge and the report", async () => {
  const bad = toJson({ ...good, actions: { gone: { scopes: ["inside"] } } });
  const folder = await temporaryFolder({ ...SAMPLE, "good.json": toJson(good), "bad.json": bad });
  const before = await readFolder(folder);
  for (const command of ["merge", "report"]) {
    const line = ["responses", command, "good.json", "bad.json", "--out", "out"];
    expect(await runGuidebook(folder, line)).toMatchObject({
      code: 1,
      out: "",
      errors: expect.stringMatching(
        /^bad\.json: error: .*actions\.gone[\s\S]*Nothing was written: 1 error\.\n$/,
      ),
    });
  }
  expect(await readFolder(folder)).toEqual(before);
});

test("answers of another digest are matched by name with a warning, and what finds no place is named", async () => {
  const worksheet = { ...good.worksheet, digest: `sha256-${"0".repeat(64)}`, version: "0.0.9" };
  const old = { ...good, worksheet, actions: { gone: { scopes: ["inside"] } } };
  const folder = await temporaryFolder({ ...SAMPLE, "old.json": toJson(old) });
  const { code, out } = await runGuidebook(folder, ["responses", "validate", "old.json"]);
  expect(out).toMatch(/^old\.json: warning: These answers were given on version 0\.0\.9: 2 found no place/);
  expect(out).toContain(
    'old.json: warning: "actions.gone.scopes.inside" has no place in this worksheet any more.',
  );
  expect(code).toBe(0);
});

test("problems stand in the JSON and the GitHub report with the path in the answer", async () => {
  const bad = { ...good, actions: { gone: { scopes: ["inside"] } } };
  const folder = await temporaryFolder({ ...SAMPLE, "bad.json": toJson(bad) });
  const json = await runGuidebook(folder, ["responses", "validate", "bad.json", "--format", "json"]);
  expect(JSON.parse(json.out).diagnostics).toEqual([
    expect.objectContaining({
      code: "worksheet/unknown-name",
      file: "bad.json",
      message: expect.stringContaining("actions.gone"),
    }),
  ]);
  const github = await runGuidebook(folder, ["responses", "validate", "bad.json", "--format", "github"]);
  expect(github.out).toMatch(
    /^::error file=bad\.json,title=worksheet\/unknown-name::.*actions\.gone\.scopes\.inside/,
  );
  expect([json.code, github.code]).toEqual([1, 1]);
});

test("answers to different guidebooks are not brought together", async () => {
  const money = teamResponse(
    "money",
    { questions: {}, actions: {} },
    worksheetOf(TWO_GUIDEBOOKS, "money-book"),
  );
  const folder = await temporaryFolder({
    ...TWO_GUIDEBOOKS,
    "good.json": toJson(good),
    "money.json": toJson(money),
  });
  const before = await readFolder(folder);
  const files = ["good.json", "money.json"];
  for (const line of [
    ["merge", ...files, "--out", "out.json"],
    ["report", ...files, "--out", "out.html"],
  ]) {
    const { code, errors } = await runGuidebook(folder, ["responses", ...line]);
    expect(
      errors,
    ).toBe(`money.json: error: These answers belong to the guidebook "money-book", but those of good.json to "family-book". [cli/different-guidebooks]
  Bring together the answers to one guidebook at a time.

Nothing was written: 1 error.
`);
    expect(code).toBe(1);
  }
  expect((await runGuidebook(folder, ["responses", "validate", ...files])).code).toBe(0);
  expect(await readFolder(folder)).toEqual(before);
});

test("answers that name no guidebook belong to the only one there is, else to none", async () => {
  const lost = { ...good, worksheet: {} };
  const one = await temporaryFolder({ ...SAMPLE, "lost.json": toJson(lost) });
  expect((await runGuidebook(one, ["responses", "validate", "lost.json"])).out).toMatch(
    /warning: These answers do not say which worksheet/,
  );
  const two = await temporaryFolder({ ...TWO_GUIDEBOOKS, "lost.json": toJson(lost) });
  const { code, out } = await runGuidebook(two, ["responses", "validate", "lost.json"]);
  expect(out).toMatch(/^lost\.json: error: These answers do not say to which guidebook they belong\./);
  expect(code).toBe(1);
});

test("a guidebook with errors is said to have them, and a folder without content to be none", async () => {
  const faulty = await temporaryFolder({
    ...TWO_GUIDEBOOKS,
    "content/family-book/guidebook.md": GUIDEBOOK.replace("#text-booking", "#evening-slots"),
    "good.json": toJson(good),
  });
  const broken = await runGuidebook(faulty, ["responses", "validate", "good.json"]);
  expect(broken.out).toMatch(/^good\.json: error: .*"family-book", which has errors\./);
  const empty = await temporaryFolder({ "good.json": toJson(good) });
  const none = await runGuidebook(empty, ["responses", "merge", "good.json", "--out", "out.json"]);
  expect(none.errors).toMatch(/^\.: error: There is no framework and no guidebook in this folder\./);
  expect([broken.code, none.code]).toEqual([1, 1]);
  expect(Object.keys(await readFolder(empty))).toEqual(["good.json"]);
});

test.each([
  [["validate", "god.json"], /There is no file or folder "god\.json"\. Did you mean "good\.json"\?/],
  [["validate", "content"], /"content" is a folder; name the files with the answers/],
  [["validate"], /missing required argument 'files'/],
  [["validate", "good.json", "--content", "contnt"], /Did you mean "content"\?/],
  [["valdate", "good.json"], /Did you mean validate/],
  [["merge", "good.json"], /required option '-o, --out <file>' not specified/],
  [["merge", "good.json", "--out", "good.json"], /"good\.json" is one of the files that are read/],
  [["merge", "good.json", "--out", "good.json", "--force"], /"good\.json" is one of the files that are read/],
  [["merge", "good.json", "--out", "link.json", "--force"], /"link\.json" is one of the files that are read/],
  [["merge", "good.json", "--out", "hard.json", "--force"], /"hard\.json" is one of the files that are read/],
  [["merge", "good.json", "--out", "other.txt"], /"other\.txt" exists already.*--force/],
  [["merge", "good.json", "--out", "nowhere/out.json"], /"nowhere\/out\.json" cannot be written: its folder/],
  [["merge", "good.json", "--out", "content"], /"content" is a folder; name a file/],
  [["report", "good.json", "--out", "r.html", "--csv", "good.json"], /"good\.json" is one of the files/],
  [["report", "good.json", "--out", "r.html", "--csv", "./r.html"], /"\.\/r\.html" cannot hold two things/],
  [["report", "good.json", "--out", "r.html", "--csv", "nowhere/r.csv"], /its folder does not exist/],
  [["read"], /missing required argument 'pdfs'/],
  [["read", "gone.pdf"], /There is no file or folder "gone\.pdf"/],
  [["fill", "good.json", "good.json"], /required option '-o, --out <file>' not specified/],
  [["fill", "content", "good.json", "--out", "out.pdf"], /"content" is a folder; name the files/],
  [["convert", "good.json", "other.txt"], /too many arguments/],
  [["convert", "good.json", "--to", "xlsx"], /Allowed choices are json, csv/],
  [["convert", "good.json", "--out", "good.json"], /"good\.json" is one of the files that are read/],
])("guidebook responses %j is explained, exit 2, nothing is written", async (words, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "good.json": toJson(good), "other.txt": "theirs" });
  await symlink("good.json", join(folder, "link.json"));
  await link(join(folder, "good.json"), join(folder, "hard.json"));
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, ["responses", ...words]);
  expect(errors).toMatch(message);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
});

test("of two files, none is written when one cannot be", async () => {
  const folder = await temporaryFolder({ "theirs.txt": "theirs" });
  const mine = { path: join(folder, "mine.txt"), content: "mine" };
  const missing = { path: join(folder, "nowhere/x.txt"), content: "x" };
  await expect(writeOutputs([mine, missing], true)).rejects.toThrow(/ENOENT/);
  const theirs = { path: join(folder, "theirs.txt"), content: "mine" };
  await expect(writeOutputs([mine, theirs], false)).rejects.toThrow(/made by somebody else meanwhile/);
  expect(await readFolder(folder)).toEqual({ "theirs.txt": "theirs" });
  await writeOutputs([mine, theirs], true);
  expect(await readFolder(folder)).toEqual({ "mine.txt": "mine", "theirs.txt": "mine" });
});
