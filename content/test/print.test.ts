import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "@guidebook-kit/cli";
import { listControls, type Worksheet } from "@guidebook-kit/worksheet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readShippedContent } from "./read-shipped-content.js";

const GUIDEBOOKS = readShippedContent().guidebooks.map(({ id, locale }) => `${id}/${locale}`);
const WORKSHEETS = ["worksheet.letter", "worksheet.a4", "worksheet.large-print"];

/** The one of which a PDF is made here; every build checks that a worksheet's PDF has each control. */
const PRINTED = "diverse-classrooms-and-schools";

let output: string;
const content = join(import.meta.dirname, "..");

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "pages-"));
  const generators = ["print", "model"];
  await build({ content, output: join(output, "dist"), generators, pdf: false, config: {} });
  const options = { print: { variants: ["worksheet.large-print"] } };
  const printed = { content, output: join(output, "printed"), generators: ["print"], config: { options } };
  await build({ ...printed, guidebooks: [PRINTED] });
});

afterAll(() => rm(output, { recursive: true, force: true }));

const made = (file: string): Promise<string> => readFile(join(output, "dist", file), "utf8");

/** Names of the boxes of a page that become fields, in its order. */
async function boxesOf(page: string): Promise<string[]> {
  return [...(await made(page)).matchAll(/ href="field:([^"]*)"/g)].map(([, name = ""]) =>
    decodeURIComponent(name),
  );
}

async function controlsOf(guidebook: string): Promise<{ all: string[]; shown: string[] }> {
  const controls = listControls(JSON.parse(await made(`${guidebook}/worksheet.json`)) as Worksheet);
  const shown = controls.filter(({ kind }) => kind !== "hidden");
  return { all: controls.map(({ name }) => name).sort(), shown: shown.map(({ name }) => name).sort() };
}

test("there are guidebooks in several languages", () => {
  expect(GUIDEBOOKS.length).toBeGreaterThan(3);
  expect(GUIDEBOOKS).toContain(`${PRINTED}/es`);
});

test.each(GUIDEBOOKS)("Letter, A4 and large print of %s have one box for each control", async (guidebook) => {
  const { shown } = await controlsOf(guidebook);
  expect(shown.length).toBeGreaterThan(100);
  for (const name of WORKSHEETS) {
    expect({ name, boxes: (await boxesOf(`${guidebook}/${name}.html`)).sort() }).toEqual({
      name,
      boxes: shown,
    });
  }
});

test.each(["en", "es"])(
  "the PDF in %s has one field for each control, with the same names",
  async (locale) => {
    const { all } = await controlsOf(`${PRINTED}/${locale}`);
    const file = join(output, "printed", PRINTED, locale, "worksheet.large-print.pdf");
    const said = execFileSync("qpdf", ["--json", "--json-key=acroform", file], { maxBuffer: 1e8 }).toString();
    const { acroform } = JSON.parse(said) as { acroform: { fields: { fullname: string }[] } };
    expect(acroform.fields.map(({ fullname }) => fullname).sort()).toEqual(all);
  },
);

test("references in prose tell the page to which they lead, in the guidebook's language", async () => {
  const page = (guidebook: string): Promise<string> => made(`${guidebook}/guidebook.letter.html`);
  const english = await page("positive-and-inviting-school-climate/en");
  const told = english.match(
    / href="#[a-z0-9-]+">[^<]*<span class="page-ref in-text"> \(page <span data-page-of=/g,
  );
  expect(told?.length).toBeGreaterThan(10);
  expect(await page(`${PRINTED}/es`)).toMatch(/<span class="page-ref in-text"> \(página <span data-page-of=/);
});
