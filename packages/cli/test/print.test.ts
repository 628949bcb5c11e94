import { execFileSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PRINT_SECTIONS, PRINT_VARIANT_NAMES } from "@guidebook-kit/generator-print";
import { readPdf } from "@guidebook-kit/pdf";
import { listControls } from "@guidebook-kit/worksheet";
import { describe, expect, test, vi } from "vitest";
import { sideBySide } from "../src/pdf/side-by-side.js";
import { makePrint } from "../src/print/make-print.js";
import { preparePrint } from "../src/print/prepare-print.js";
import { takeShard } from "../src/print/shard.js";
import { rateWords } from "../src/report/rate-words.js";
import { type Outcome, runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { teamResponse, toJson, worksheetOf } from "./sample-responses.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const MANIFEST = ".guidebook-build.json";
const FAULTY = GUIDEBOOK.replace("### Root cause: Narrow", "### Root cuase: Narrow");

const print = (folder: string, ...words: string[]): Promise<Outcome> =>
  runGuidebook(folder, ["print", "content", ...words]);

const printHtml = (folder: string, ...words: string[]): Promise<Outcome> =>
  print(folder, "--no-pdf", ...words);

/** What a folder holds, but for the list that a command keeps. */
async function filesOf(...path: string[]): Promise<Record<string, string>> {
  const { [MANIFEST]: _manifest, ...files } = await readFolder(join(...path));
  return files;
}

const namesOf = async (...path: string[]): Promise<string[]> => Object.keys(await filesOf(...path));

const textOf = (pdf: Uint8Array): string =>
  execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf }).toString();

describe("pages with PDFs", () => {
  test("are the same bytes as those of the build", async () => {
    const variants = ["worksheet.large-print", "guidebook.letter"];
    const config = `export default { options: { print: ${JSON.stringify({ variants })} } };`;
    const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.ts": config });
    const generator = ["--generator", "print"];
    expect((await runGuidebook(folder, ["build", "content", ...generator])).code).toBe(0);
    const { "page-1.png": _picture, ...built } = await filesOf(folder, "content/dist/family-book/en");
    const { code, out, errors } = await print(folder, "--out", "pages");
    expect(code).toBe(0);
    expect(out).toMatch(/^Printed 2 documents into pages \(4 files, .*\)\.\n\n {2}family-book\/en\/\n/);
    expect(errors).toMatch(/^\[1\/2\] family-book\/en\/.*\n\[2\/2\] family-book\/en\/.*\n$/);
    const printed = await filesOf(folder, "pages/family-book/en");
    expect(Object.keys(printed)).toEqual(Object.keys(built));
    for (const [name, bytes] of Object.entries(built)) expect(printed[name] === bytes, name).toBe(true);
  }, 120_000);

  test("all parts of a run together are the run", async () => {
    const folder = await temporaryFolder(TWO_GUIDEBOOKS);
    const words = ["--variant", "letter,ink-saving", "--sections", "cover"];
    await print(folder, ...words, "--out", "whole");
    const whole = await filesOf(folder, "whole");
    expect(Object.keys(whole)).toHaveLength(8);
    const parts: [string, string][] = [];
    for (const part of [1, 2, 3]) {
      const { code } = await print(folder, ...words, "--out", `part-${part}`, "--shard", `${part}/3`);
      expect(code).toBe(0);
      parts.push(...Object.entries(await filesOf(folder, `part-${part}`)));
    }
    expect(parts).toHaveLength(8);
    const union = Object.fromEntries(parts);
    for (const [name, bytes] of Object.entries(whole)) expect(union[name] === bytes, name).toBe(true);
  }, 120_000);

  test("hold a team's answers as print, with as many rows as they take", async () => {
    const rows = Array.from({ length: 11 }, (_, index) => ({
      id: `r${index + 1}`,
      what: `Thing ${index + 1}`,
    }));
    const folder = await temporaryFolder({
      ...SAMPLE,
      "answers/north.json": toJson(teamResponse("North", { plan: { rows } })),
    });
    const { code, errors } = await print(folder, "--response", "answers/north.json", "--variant", "letter");
    expect(errors).toBe("[1/1] family-book/en/worksheet.letter.north\n");
    expect(code).toBe(0);
    const pdf = await readFile(join(folder, "content/print/family-book/en/worksheet.letter.north.pdf"));
    const text = textOf(pdf);
    for (const { what } of rows) expect(text).toContain(what);
    expect(text).toContain("A. Ruiz");
    const read = await readPdf(pdf, worksheetOf(SAMPLE), { file: "a.pdf" });
    expect(read.diagnostics.map(({ code: found }) => found)).toEqual(["pdf/no-fields"]);
  });

  test("of one step can be filled in, and hold its controls only", async () => {
    const folder = await temporaryFolder(SAMPLE);
    expect(await print(folder, "--steps", "a", "--variant", "worksheet.letter")).toMatchObject({ code: 0 });
    const file = join(folder, "content/print/family-book/en/worksheet.letter.step-a.pdf");
    const html = await readFile(file.replace(/pdf$/, "html"), "utf8");
    const markers = [...html.matchAll(/href="field:([^"]*)"/g)].map(([, name = ""]) =>
      decodeURIComponent(name),
    );
    expect(markers).toContain("questions.news.answers.places.inside");
    expect(markers.some((name) => name.startsWith("plan."))).toBe(false);
    const fields = execFileSync("qpdf", ["--json", "--json-key=acroform", file]).toString();
    const { acroform } = JSON.parse(fields) as { acroform: { fields: { fullname: string }[] } };
    const controls = listControls(worksheetOf(SAMPLE));
    const hidden = controls.filter(({ kind }) => kind === "hidden").map(({ name }) => name);
    const shown = acroform.fields.map(({ fullname }) => fullname).filter((name) => !hidden.includes(name));
    expect(shown.sort()).toEqual(markers.sort());
    expect(shown.length).toBeLessThan(controls.length - hidden.length);
  });
});

describe("which pages", () => {
  test.each([
    [["--guidebook", "money-book"], ["money-book/en/"]],
    [
      ["--variant", "a4,guidebook.a4"],
      ["guidebook.a4.html", "worksheet.a4.html"],
    ],
    [
      ["--sections", "cover", "--sections", "contents", "--variant", "letter"],
      ["letter.cover-contents.html"],
    ],
    [["--steps", "c,A", "--variant", "large-print"], ["large-print.step-a-c.html"]],
    [
      ["--steps", "A"],
      ["a4.step-a.", "large-print.step-a.", "letter.step-a."],
    ],
  ])("%j", async (words, parts) => {
    const folder = await temporaryFolder(TWO_GUIDEBOOKS);
    expect(await printHtml(folder, ...words)).toMatchObject({ code: 0 });
    const names = await namesOf(folder, "content/print");
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(
        parts.some((part) => name.includes(part)),
        name,
      ).toBe(true);
    for (const part of parts)
      expect(
        names.some((name) => name.includes(part)),
        part,
      ).toBe(true);
  });

  test("answers are printed in their language, or in those that are named", async () => {
    const answers = teamResponse("north");
    const spanish = { ...answers, worksheet: { ...answers.worksheet, locale: "es" } };
    const folder = await temporaryFolder({ ...TWO_LANGUAGES, "norte.json": toJson(spanish) });
    const words = ["--response", "norte.json", "--variant", "letter"];
    await printHtml(folder, ...words, "--out", "own");
    expect(await namesOf(folder, "own")).toEqual(["family-book/es/worksheet.letter.norte.html"]);
    await printHtml(folder, ...words, "--out", "both", "--locale", "en,es");
    expect(await namesOf(folder, "both")).toEqual([
      "family-book/en/worksheet.letter.norte.html",
      "family-book/es/worksheet.letter.norte.html",
    ]);
  });

  test("edited templates and the config's options hold for them", async () => {
    const folder = await temporaryFolder({
      ...SAMPLE,
      "mine/print/templates/vision.hbs": "<p>Mine: {{rich vision}}</p>",
      "guidebook.config.ts": `export default { options: { print: { variants: ["worksheet.a4"], fillable: false } } };`,
    });
    expect(await printHtml(folder, "--templates", "mine")).toMatchObject({ code: 0 });
    expect(await namesOf(folder, "content/print")).toEqual(["family-book/en/worksheet.a4.html"]);
    const html = await readFile(join(folder, "content/print/family-book/en/worksheet.a4.html"), "utf8");
    expect(html).toContain("<p>Mine: ");
    expect(html).not.toContain("field:");
  });
});

describe("what goes wrong", () => {
  test("one guidebook with errors, and one template that fails, leave the other pages alone", async () => {
    const folder = await temporaryFolder({
      ...TWO_GUIDEBOOKS,
      "content/money-book/guidebook.md": FAULTY.replace("family-book", "money-book"),
      "mine/print/templates/block-action-cards.hbs": "{{nothing}}",
    });
    const { code, out, errors } = await printHtml(folder, "--templates", "mine");
    expect(code).toBe(1);
    expect(errors).toContain("content/money-book/guidebook.md:");
    expect(errors).toContain(
      'family-book/en/worksheet.large-print.html: error: This page was not made. The template "block-action-cards" failed',
    );
    expect(out).toMatch(/^Printed 3 documents into content\/print /);
    expect(out).toContain("\n1 document could not be printed:\n  family-book/en/worksheet.large-print\n");
    expect(await namesOf(folder, "content/print")).toHaveLength(3);
    // A guidebook that was not asked for does not count.
    const other = await printHtml(folder, "--guidebook", "family-book", "--variant", "letter");
    expect(other).toMatchObject({ code: 0, errors: "[1/1] family-book/en/worksheet.letter\n" });
  });

  test("without a browser the HTML is written, and one line says what to install", async () => {
    const folder = await temporaryFolder(SAMPLE);
    vi.stubEnv("GUIDEBOOK_BROWSER", "/nope/chrome");
    const { code, out } = await print(folder, "--variant", "letter").finally(() => vi.unstubAllEnvs());
    expect(code).toBe(1);
    expect(out.trim().split("\n").at(-1)).toMatch(
      /^No PDFs were made: .*Install Chrome, Edge or Chromium 131/,
    );
    expect(await namesOf(folder, "content/print")).toEqual(["family-book/en/worksheet.letter.html"]);
  });

  test("nothing that could be printed leaves nothing behind", async () => {
    const folder = await temporaryFolder({ ...SAMPLE, "content/family-book/guidebook.md": FAULTY });
    const before = await readFolder(folder);
    expect(await print(folder)).toMatchObject({
      code: 1,
      out: "Nothing was printed, and nothing was changed.\n",
      errors: expect.stringContaining("Root cuase"),
    });
    expect(await readFolder(folder)).toEqual(before);
  });

  test("of answers is named, file by file; the others are printed", async () => {
    const good = teamResponse("north");
    const wrong = { ...good, worksheet: { ...good.worksheet, guidebook: "famly-book" } };
    const folder = await temporaryFolder({
      ...TWO_GUIDEBOOKS,
      "good.json": toJson(good),
      "other/good.json": toJson(good),
      "unlike.json": toJson({ ...good, worksheet: { ...good.worksheet, guidebook: "money-book" } }),
      "wrong.json": toJson(wrong),
      "cut.json": toJson(good).slice(0, 90),
    });
    const files = ["good.json", "other/good.json", "wrong.json", "cut.json"];
    const { code, errors, out } = await printHtml(
      folder,
      ...files.flatMap((file) => ["--response", file]),
      ...["--variant", "letter", "--guidebook", "family-book", "--response", "unlike.json"],
    );
    expect(code).toBe(1);
    expect(errors).toMatch(/wrong\.json: error: .*"famly-book"[\s\S]*Did you mean "family-book"/);
    expect(errors).toMatch(/cut\.json:\d+:\d+: error: /);
    expect(errors).toMatch(/unlike\.json: error: .*"money-book", which is not among those/);
    expect(errors).toMatch(/other\/good\.json: error: The answers of "good" stand in good\.json too/);
    expect(out).toMatch(/^Printed 1 document /);
    expect(await namesOf(folder, "content/print")).toEqual(["family-book/en/worksheet.letter.good.html"]);
  });

  test("letters that the typeface lacks are named once, with their field", async () => {
    const team = { name: "North", missing: "The bus company \u65e5\u672c" };
    const folder = await temporaryFolder({
      ...SAMPLE,
      "north.json": toJson(teamResponse("north", { team })),
    });
    const { code, errors } = await printHtml(folder, "--response", "north.json");
    expect(errors.match(/cli\/missing-letters/g)).toHaveLength(1);
    expect(errors).toMatch(/north\.json: warning: The answer to ".*" holds characters .*: \u65e5 \u672c /);
    expect(code).toBe(0);
  });

  test.each([
    [["--variant", "lettr"], /There is no way to print "lettr"\. Did you mean "letter"\?/],
    [["--guidebook", "famly-book"], /Did you mean "family-book"\?/],
    [["--locale", "fr"], /There is no language "fr"\. There are: en\./],
    [["--steps", "D"], /There is no step "D"\. There are: A, B, C\./],
    [["--sections", "step"], /There is no section "step"\. Did you mean "steps"\?/],
    [["--shard", "4/3"], /"4\/3" names no part of a run/],
    [["--shard", "half"], /Say --shard 2\/3/],
    [["--response", "nroth.json"], /There is no file or folder "nroth\.json"/],
    [["--varient", "letter"], /Did you mean --variant/],
    [["--out", "content"], /holds the content itself/],
    [["--out", "content/dist"], /was made by guidebook build\. Name another one with --out/],
    [["--out", "mine"], /holds files that guidebook print has not made/],
    [["--browser", "/nope/chrome"], /there is no browser at "\/nope\/chrome"/],
  ])("guidebook print %j is explained, exit 2, nothing is written", async (words, message) => {
    const folder = await temporaryFolder({ ...SAMPLE, "mine/letter.txt": "mine" });
    await runGuidebook(folder, ["build", "content", "--no-pdf", "--generator", "model"]);
    const before = await readFolder(folder);
    const { code, errors } = await print(folder, ...words);
    expect(errors).toMatch(message);
    expect(code).toBe(2);
    expect(await readFolder(folder)).toEqual(before);
  });
});

describe("the output folder", () => {
  test("keeps what was printed before, and what somebody changed", async () => {
    const folder = await temporaryFolder(SAMPLE);
    const out = join(folder, "content/print/family-book/en");
    await printHtml(folder, "--variant", "letter,ink-saving");
    const first = await filesOf(out);
    await writeFile(join(out, "worksheet.letter.html"), "mine");
    const { out: said } = await printHtml(folder, "--variant", "letter,a4");
    expect(said).toContain("worksheet.letter.html had been changed since it was printed");
    const after = await filesOf(out);
    expect(Object.keys(after)).toEqual([
      "worksheet.a4.html",
      "worksheet.ink-saving.html",
      "worksheet.letter.html",
      "worksheet.letter.kept-1.html",
    ]);
    expect(after["worksheet.letter.html"]).toBe(first["worksheet.letter.html"]);
    expect((await readdir(join(folder, "content"))).sort()).toEqual(["family-book", "framework.md", "print"]);
  });

  test("holds no PDF of an earlier page beside a new one", async () => {
    const folder = await temporaryFolder(SAMPLE);
    const words = ["--variant", "letter", "--sections", "cover"];
    await print(folder, ...words);
    expect(await namesOf(folder, "content/print")).toHaveLength(2);
    await writeFiles(folder, {
      "content/family-book/guidebook.md": GUIDEBOOK.replace("# Family", "# Every Family"),
    });
    await printHtml(folder, ...words);
    expect(await namesOf(folder, "content/print")).toEqual(["family-book/en/worksheet.letter.cover.html"]);
  });

  test("stays as it was when somebody stops the run", async () => {
    const folder = await temporaryFolder(TWO_GUIDEBOOKS);
    const none = { config: undefined, templates: undefined, out: undefined, shard: undefined };
    const lists = { guidebooks: [], locales: [], variants: [], responses: [], steps: [], sections: [] };
    const prepared = await preparePrint({ content: "content", from: folder, ...none, ...lists });
    const before = await readFolder(folder);
    const controller = new AbortController();
    const progress = {
      show: (done: number) => void (done === 1 && controller.abort(new Error("stopped"))),
      say: () => {},
      clear: () => {},
    };
    const options = { pdf: false, browser: undefined, progress, signal: controller.signal };
    await expect(makePrint(prepared, options)).rejects.toThrow("stopped");
    expect(await readFolder(folder)).toEqual(before);
  });
});

test("the help names every way to print and every section", async () => {
  const { out } = await runGuidebook("/", ["print", "--help"]);
  for (const name of PRINT_VARIANT_NAMES) expect(out).toContain(name.replace(/^worksheet\./, ""));
  expect(out).toContain(`Sections: ${PRINT_SECTIONS.join(", ")}.`);
});

test("a terminal shows how far, how quick and how long", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const words = ["print", "content", "--no-pdf"];
  const { errors } = await runGuidebook(folder, words, { interactive: true, columns: 200 });
  expect(errors).toMatch(/\[8\/8\] money-book\/en\/[a-z.-]+, \d[\d.]* documents\/(s|min)/);
  expect(rateWords(2, 1000, "file")).toBe("");
  expect(rateWords(5, 2000, "file")).toBe("2.5 files/s");
  expect(rateWords(500, 10_000, "file")).toBe("50 files/s");
  expect(rateWords(3, 20_000, "file")).toBe("9 files/min");
});

test("parts of a run share nothing and leave nothing out", () => {
  const items = Array.from({ length: 11 }, (_, index) => index);
  const parts = [1, 2, 3, 4].map((part) => takeShard(items, { part, parts: 4 }));
  expect(parts.flat().sort((left, right) => left - right)).toEqual(items);
  expect(parts.map((part) => part.length)).toEqual([3, 3, 3, 2]);
});

test("so many pages are under way at the same time, and none begins after a failure", async () => {
  let [now, most] = [0, 0];
  const done: number[] = [];
  const work = async (item: number): Promise<void> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    done.push(item);
    if (item === 6) throw new Error("no");
  };
  await sideBySide([1, 2, 3, 4, 5], 3, work);
  expect({ most, done: done.length }).toEqual({ most: 3, done: 5 });
  await expect(sideBySide([6, 7, 8, 9], 2, work)).rejects.toThrow("no");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done.slice(5)).toEqual([6, 7]);
});
