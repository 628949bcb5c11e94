import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Response } from "@guidebook-kit/worksheet";
import { beforeAll, describe, expect, test } from "vitest";
import { type Outcome, runGuidebook } from "./run-guidebook.js";
import { SAMPLE, TWO_GUIDEBOOKS } from "./sample-content.js";
import { samplePdf } from "./sample-pdf.js";
import { teamResponse, toJson, worksheetOf } from "./sample-responses.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

/** A record's id is the store's; paper has none. */
const { record: _record, ...north } = teamResponse("north");
const { record: _other, ...south } = teamResponse("south");

let blank: Uint8Array;

beforeAll(async () => {
  blank = await samplePdf(worksheetOf(SAMPLE));
}, 60_000);

const responses = (folder: string, ...words: string[]): Promise<Outcome> =>
  runGuidebook(folder, ["responses", ...words]);

/** A folder with the content, a blank worksheet and what two teams answered. */
const project = (files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> =>
  temporaryFolder({
    ...SAMPLE,
    "blank.pdf": blank,
    "north.json": toJson(north),
    "south.json": toJson(south),
    ...files,
  });

const parsed = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

/** A project in which both teams' answers stand in PDFs. */
async function filledProject(): Promise<string> {
  const folder = await project();
  for (const team of ["north", "south"]) {
    const outcome = await responses(folder, "fill", "blank.pdf", `${team}.json`, "--out", `${team}.pdf`);
    expect(outcome).toEqual({ code: 0, out: `Filled in ${team}.pdf.\n`, errors: "" });
  }
  return folder;
}

describe("a filled PDF", () => {
  test("is read as the answers that were filled in, and shows them", async () => {
    const folder = await filledProject();
    const read = await responses(folder, "read", "north.pdf", "--out", "read.json");
    expect(read).toEqual({ code: 0, out: "Wrote read.json.\n", errors: "" });
    expect(await parsed(join(folder, "read.json"))).toEqual(north);
    expect(await readFile(join(folder, "read.json"), "utf8")).toBe(toJson(north));
    expect((await responses(folder, "read", "north.pdf")).out).toBe(toJson(north));
    expect(execFileSync("pdftotext", [join(folder, "north.pdf"), "-"]).toString()).toContain("A. Ruiz");
    expect(await readFile(join(folder, "blank.pdf"))).toEqual(Buffer.from(blank));
  });

  test("is one of several that are read into a merge or a table", async () => {
    const folder = await filledProject();
    await responses(folder, "read", "north.pdf", "south.pdf", "-o", "read.json");
    await responses(folder, "merge", "south.pdf", "north.pdf", "-o", "merged.json");
    const merged = await readFile(join(folder, "merged.json"), "utf8");
    expect(await readFile(join(folder, "read.json"), "utf8")).toBe(merged);
    expect(JSON.parse(merged).sources.map(({ source }: { source: string }) => source)).toEqual([
      "north.pdf",
      "south.pdf",
    ]);
    await responses(folder, "read", "north.pdf", "-o", "read.csv");
    expect(await readFile(join(folder, "read.csv"), "utf8")).toContain("A. Ruiz");
  });

  test("is validated, merged with JSON, reported and converted as any other answers", async () => {
    const folder = await filledProject();
    const validated = await responses(folder, "validate", "north.pdf", "--complete");
    expect(validated).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^north\.pdf: note: Step B, key question 4\.1: 1 of 2 answered\./),
    });
    expect(await responses(folder, "merge", "north.pdf", "south.json", "-o", "m.json")).toMatchObject({
      code: 0,
      errors: "",
    });
    expect(await responses(folder, "report", "north.pdf", "south.pdf", "-o", "r.html")).toMatchObject({
      code: 0,
      errors: "",
    });
    expect(await readFile(join(folder, "r.html"), "utf8")).toContain("north.pdf");
    expect((await responses(folder, "convert", "north.pdf")).out).toBe(toJson(north));
  });

  test("can be filled in anew, from JSON or another PDF, and is replaced with --force only", async () => {
    const folder = await filledProject();
    const line = ["fill", "north.pdf", "south.pdf", "-o", "south.pdf"];
    expect(await responses(folder, ...line, "--force")).toMatchObject({
      code: 2,
      errors: expect.stringContaining(
        '"south.pdf" is one of the files that are read, and is not written over',
      ),
    });
    await responses(folder, "fill", "north.pdf", "south.pdf", "-o", "again.pdf");
    expect((await responses(folder, "read", "again.pdf")).out).toBe(toJson(south));
    const again = ["fill", "blank.pdf", "north.json", "-o", "again.pdf"];
    expect(await responses(folder, ...again)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('"again.pdf" exists already'),
    });
    expect((await responses(folder, ...again, "--force")).code).toBe(0);
    expect((await responses(folder, "read", "again.pdf")).out).toBe(toJson(north));
  });
});

describe("what is no worksheet that can be read is explained by every command, and nothing is written", () => {
  const encrypt = async (): Promise<Uint8Array> => {
    const path = join(await temporaryFolder({ "blank.pdf": blank }), "blank.pdf");
    return execFileSync("qpdf", ["--encrypt", "user", "owner", "256", "--", path, "-"]);
  };
  const flatten = (): Uint8Array => execFileSync("pdftocairo", ["-pdf", "-", "-"], { input: blank });

  const CASES: Readonly<
    Record<string, { make: () => string | Uint8Array | Promise<Uint8Array>; words: RegExp; file?: string }>
  > = {
    "one with a password": { make: encrypt, words: /^bad\.pdf: error: .*password.*\[pdf\/unreadable\]/ },
    "one that was cut off": {
      make: () => blank.subarray(0, -2000),
      words: /^bad\.pdf: error: .*cut off.*\[pdf\/unreadable\]/,
    },
    "one that was flattened": { make: flatten, words: /^bad\.pdf: error: .*\[pdf\/no-fields\]/ },
    "another file of that name": {
      make: () => "Hello",
      words: /^bad\.pdf: error: .*not a PDF.*unreadable\]/,
    },
    "an empty file": { make: () => "", words: /^bad\.pdf: error: .*not a PDF.*unreadable\]/ },
    "one with another ending": {
      make: () => blank.subarray(0, -2000),
      words: /^bad\.txt: error: .*cut off.*\[pdf\/unreadable\]/,
      file: "bad.txt",
    },
  };

  test.each(Object.entries(CASES))("%s", async (_name, { make, words, file = "bad.pdf" }) => {
    const folder = await project({ [file]: await make() });
    const before = await readFolder(folder);
    for (const line of [
      ["validate", file],
      ["read", file, "-o", "out.json"],
      ["merge", "north.json", file, "-o", "out.json"],
      ["report", file, "-o", "out.html"],
      ["convert", file, "-o", "out.json"],
      ["fill", file, "north.json", "-o", "out.pdf"],
    ]) {
      const { code, out, errors } = await responses(folder, ...line);
      expect(`${out}${errors}`).toMatch(words);
      expect(code).toBe(1);
    }
    expect(await readFolder(folder)).toEqual(before);
  });

  test("one of a guidebook that the content does not have", async () => {
    const folder = await temporaryFolder({
      "content/framework.md": SAMPLE["content/framework.md"] ?? "",
      "content/other-book/guidebook.md": (SAMPLE["content/family-book/guidebook.md"] ?? "").replace(
        "guidebook: family-book",
        "guidebook: other-book",
      ),
      "blank.pdf": blank,
      "north.json": toJson(north),
    });
    for (const line of [
      ["read", "blank.pdf"],
      ["fill", "blank.pdf", "north.json", "-o", "out.pdf"],
    ]) {
      const { code, out, errors } = await responses(folder, ...line);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(errors).toMatch(/^blank\.pdf: error: .*"family-book", which the content does not have/);
      expect(errors).toMatch(/\nNothing was written: 1 error\.\n$/);
    }
  });
});

describe("what does not fit into a worksheet is named, and nothing is written", () => {
  const refuse = async (answers: string, files: Readonly<Record<string, string>> = {}): Promise<string> => {
    const folder = await project({ "answers.json": answers, ...files });
    const before = await readFolder(folder);
    const line = ["fill", "blank.pdf", "answers.json", "--out", "out.pdf"];
    const { code, out, errors } = await responses(folder, ...line);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(errors).toMatch(/\nNothing was written: \d errors?\.\n$/);
    expect(await readFolder(folder)).toEqual(before);
    return errors;
  };
  const withTeam = (team: Response["team"]): string => toJson({ ...north, team });

  test("a character that the typeface lacks", async () => {
    expect(await refuse(withTeam({ name: "日本" }))).toMatch(
      /^blank\.pdf: error: .*: 日 本\. \[pdf\/no-glyph\]/,
    );
  });

  test("a text that is too long for its field", async () => {
    expect(await refuse(withTeam({ name: "A very long name of a team ".repeat(40) }))).toMatch(
      /^blank\.pdf: error: The text of ".*" does not fit into its box\. \[pdf\/no-room\]/,
    );
  });

  test("more rows than the worksheet has", async () => {
    const plan = { rows: [{ id: "r9", what: "One step more" }] };
    expect(await refuse(toJson({ ...north, plan }))).toMatch(
      /^blank\.pdf: error: .*plan\.rows\.r9\.what.*no-field\]/,
    );
  });

  test("answers to another guidebook, and answers of several teams", async () => {
    const money = teamResponse(
      "money",
      { questions: {}, actions: {} },
      worksheetOf(TWO_GUIDEBOOKS, "money-book"),
    );
    expect(await refuse(toJson(money), TWO_GUIDEBOOKS)).toMatch(
      /^answers\.json: error: .*\[worksheet\/other-guidebook\]/,
    );
    const folder = await project();
    await responses(folder, "merge", "north.json", "south.json", "-o", "merged.json");
    expect(await refuse(await readFile(join(folder, "merged.json"), "utf8"))).toMatch(
      /^answers\.json: error: This file holds the answers of 2 teams.*\[cli\/several-teams\]/,
    );
  });

  test("answers that are wrong themselves, and a worksheet that is none", async () => {
    expect(await refuse(toJson({ ...north, actions: { gone: { scopes: ["inside"] } } }))).toMatch(
      /^answers\.json: error: .*actions\.gone.*\[worksheet\/unknown-name\]/,
    );
    const folder = await project();
    const swapped = await responses(folder, "fill", "north.json", "blank.pdf", "-o", "out.pdf");
    expect(swapped).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^north\.json: error: .*it is not a PDF/),
    });
  });
});
