import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../src/index.js";
import { FRAMEWORK, GUIDEBOOK, SENTENCES, shown } from "./ordinary-sentences/sentences.js";
import {
  dataInPage,
  textsInData,
  textsInModule,
  textsInPage,
  textsInPdf,
} from "./ordinary-sentences/texts-in.js";
import { runGuidebook } from "./run-guidebook.js";
import { teamResponse, toJson, worksheetOf } from "./sample-responses.js";
import { writeFiles } from "./temporary-folder.js";

/*
 * Sixteen sentences, each in every kind of text that an editor or a team writes. In each output all of them have to
 * stand equally often: one that is harmed somewhere stands there less often than the others.
 */

const CONTENT = { "content/framework.md": FRAMEWORK, "content/family-book/guidebook.md": GUIDEBOOK };
const VARIANTS = ["worksheet.letter", "guidebook.letter"];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guidebook-sentences-"));
  await writeFiles(folder, CONTENT);
  const config = { options: { print: { variants: VARIANTS } } };
  const { diagnostics } = await build({ content: "content", from: folder, config });
  expect(diagnostics).toEqual([]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const pathOf = (file: string): string => join(folder, "content/dist", file);
const read = (file: string): Promise<string> => readFile(pathOf(file), "utf8");

/** Line breaks and hyphens that a page puts in are no harm. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-]+/g, "");

/** How often each sentence stands in a text. */
function countEach(text: string, sentences: readonly string[]): number[] {
  const squeezed = squeeze(text);
  return sentences.map((sentence) => squeezed.split(squeeze(sentence)).length - 1);
}

const alike = (count: number): number[] => SENTENCES.map(() => count);

const OWN = "family-book/en/";
const json = async (file: string): Promise<string> => textsInData(JSON.parse(await read(file)));
const page = async (file: string): Promise<string> => textsInPage(await read(file));

const OUTPUTS: Readonly<Record<string, () => Promise<string>>> = {
  "worksheet.json": () => json(`${OWN}worksheet.json`),
  "the schema for form libraries": () => json(`${OWN}response.form.schema.json`),
  "the layout for form libraries": () => json(`${OWN}response.ui.json`),
  "the TypeScript module": async () => textsInModule(await read(`${OWN}index.ts`)),
  "the form": () => page(`${OWN}form.html`),
  "the printed worksheet": () => page(`${OWN}worksheet.letter.html`),
  "the printed guidebook": () => page(`${OWN}guidebook.letter.html`),
  "the worksheet as PDF": async () => textsInPdf(pathOf(`${OWN}worksheet.letter.pdf`)),
  "the guidebook as PDF": async () => textsInPdf(pathOf(`${OWN}guidebook.letter.pdf`)),
  "the search of the gallery": async () => textsInData(dataInPage(await read("index.html"))),
};

describe("sixteen ordinary sentences come through unharmed", () => {
  const sentences = SENTENCES.map(shown);

  test("in guidebook.json, in each of its 18 texts", async () => {
    expect(countEach(await json(`${OWN}guidebook.json`), sentences)).toEqual(alike(18));
  });

  test.each(Object.entries(OUTPUTS))("in %s", async (_name, texts) => {
    const counts = countEach(await texts(), sentences);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts).toEqual(alike(counts[0] ?? 0));
  });

  test("in a team's words and the titles beside them, in the report and in the table", async () => {
    const ids = (kind: string): string[] => SENTENCES.map((_, index) => `${kind}-${index}`);
    const response = teamResponse(
      "North",
      {
        questions: { news: { answers: { reasons: ids("cause") } } },
        actions: Object.fromEntries(ids("action").map((id) => [id, { scopes: ["between"] }])),
        plan: { rows: SENTENCES.map((what, index) => ({ id: `r${index + 1}`, what })) },
      },
      worksheetOf(CONTENT),
    );
    await writeFiles(folder, { "north.json": toJson(response) });
    const words = ["responses", "report", "north.json", "--out", "report.html", "--csv", "table.csv"];
    expect((await runGuidebook(folder, words)).code).toBe(0);
    const report = textsInPage(await readFile(join(folder, "report.html"), "utf8"));
    const table = (await readFile(join(folder, "table.csv"), "utf8")).replaceAll('""', '"');
    for (const text of [report, table]) {
      const titles = countEach(text, sentences);
      // A team's words are no Markdown: what it writes between angle brackets stays between them.
      const written = countEach(text, SENTENCES);
      const counts = titles.map((count, at) => count + (SENTENCES[at] === sentences[at] ? 0 : written[at]!));
      expect(Math.min(...written)).toBeGreaterThan(0);
      expect(counts).toEqual(alike(counts[0] ?? 0));
    }
  });
});
