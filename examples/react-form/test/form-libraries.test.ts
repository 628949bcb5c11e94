import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "@guidebook-kit/cli";
import {
  decodeResponse,
  listControls,
  readResponse,
  responseSchema,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorksheetProps } from "../show-worksheet.js";
import { type ExpectedControl, expectedControls } from "./expected-controls.js";
import { answersOf, bundleExample, launchBrowser, openFormPage, show } from "./form-page.js";
import { findControl, shownLabels } from "./shown-labels.js";

const CONTENT = join(import.meta.dirname, "../../../content");

/** What each library shows where it knows no way to show a field. */
const UNSUPPORTED = {
  rjsf: ".unsupported-field",
  "json-forms": "text=No applicable renderer found",
} as const;

const LIBRARIES = ["rjsf", "json-forms"] as const;

let output: string;
let browser: Browser;
let bundle: ReadonlyMap<string, string>;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "form-libraries-"));
  const generators = ["json-schema", "model"];
  await build({ content: CONTENT, output: join(output, "dist"), generators, pdf: false, config: {} });
  [bundle, browser] = await Promise.all([bundleExample(join(output, "dist")), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await rm(output, { recursive: true, force: true });
});

/** The folder of every guidebook in every language. */
async function builtFolders(): Promise<string[]> {
  const paths = await readdir(join(output, "dist"), { recursive: true });
  return paths.flatMap((path) => /^(.+)[\\/]response\.ui\.json$/.exec(path)?.[1] ?? []).sort();
}

async function filesOf(folder: string) {
  const read = async (name: string) => JSON.parse(await readFile(join(output, "dist", folder, name), "utf8"));
  return {
    worksheet: (await read("worksheet.json")) as Worksheet,
    responses: (await read("response.schema.json")) as object,
    schema: (await read("response.form.schema.json")) as object,
    ui: (await read("response.ui.json")) as WorksheetProps["ui"],
  };
}

/** What Zod and Ajv say of answers, Ajv for programs and for forms. */
function verdicts(answers: unknown, { worksheet, responses, schema }: Awaited<ReturnType<typeof filesOf>>) {
  return {
    zod: responseSchema(worksheet).safeParse(answers).success,
    ajv: new Ajv2020({ strict: true }).compile(responses)(answers),
    form: new Ajv({ strict: true }).compile(schema)(answers),
  };
}

/** What is filled in in every form. */
const ALWAYS = [/^team\.date$/, /^actions\..*\.scopes\./, /^plan\.notes$/];

/** What is filled in in one form: one control of each kind, in rows and in rows within rows too. */
const ONCE = [
  /^team\.name$/,
  /^team\.members\.r6\.role$/,
  /^questions\..*\.answers\..*\..*/,
  /^questions\..*\.notes\./,
  /^other-actions\..*\.r2\.scopes\./,
  /^other-causes\..*\.r1\.actions\.r4\.text$/,
  /^plan\.rows\.r8\.due$/,
];

/** Fills some controls in, and gives what the form of the kit would post for them. */
async function fillIn(
  page: Page,
  controls: readonly ExpectedControl[],
  patterns: readonly RegExp[],
): Promise<[string, string][]> {
  const pairs: [string, string][] = [];
  for (const pattern of patterns) {
    const index = controls.findIndex(({ name }) => pattern.test(name));
    const { name, kind } = controls[index] as ExpectedControl;
    const control = await findControl(page, controls, index);
    if (kind === "choices") await control.check();
    else await control.fill(`About ${name}`);
    pairs.push([name, kind === "choices" ? "yes" : `About ${name}`]);
  }
  return pairs;
}

const VALID = { zod: true, ajv: true, form: true };

describe.each(LIBRARIES)("%s", (library) => {
  test("shows every field of every worksheet with its label, and what it gives out is valid", async () => {
    const { page, complaints } = await openFormPage(browser, bundle, "empty");
    const folders = await builtFolders();
    expect(folders.map((folder) => folder.replace("\\", "/"))).toContain("diverse-classrooms-and-schools/es");
    for (const folder of folders) {
      const files = await filesOf(folder);
      await show(page, library, files);
      const expected = expectedControls(files.worksheet, files.schema);
      expect(expected.length, folder).toBe(
        listControls(files.worksheet).filter(({ kind }) => kind !== "hidden").length,
      );
      expect((await shownLabels(page)).sort(), folder).toEqual(expected.map(({ label }) => label).sort());
      expect(await page.locator(UNSUPPORTED[library]).count(), folder).toBe(0);
      const patterns = folder === folders[0] ? [...ONCE, ...ALWAYS] : ALWAYS;
      const filled = await fillIn(page, expected, patterns);
      if (library === "rjsf") await page.click("main button[type=submit]");
      const answers = await answersOf(page, filled.at(-1)?.[1] ?? "");
      expect(verdicts(answers, files), folder).toEqual(VALID);
      const { response } = await readResponse(files.worksheet, { record: answers });
      expect(response, folder).toEqual(decodeResponse(worksheetFields(files.worksheet), filled));
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("would say so if it could not show a field", async () => {
    const { page } = await openFormPage(browser, bundle, "empty");
    const { schema, ui } = await filesOf((await builtFolders())[0] ?? "");
    const broken = structuredClone(schema) as { properties: { team: { properties: { name: object } } } };
    broken.properties.team.properties.name = { title: "Name", not: { type: "null" } };
    await show(page, library, { schema: broken, ui });
    expect(await page.locator(UNSUPPORTED[library]).count()).toBe(1);
    await page.close();
  });
});

test.each(LIBRARIES)(
  "the example's own page shows %s, and says what it makes of the answers",
  async (library) => {
    const { page, complaints } = await openFormPage(browser, bundle, `?library=${library}`);
    await page.getByLabel("District and team", { exact: true }).fill("Lincoln");
    if (library === "rjsf") await page.click("main button[type=submit]");
    await page.waitForSelector("output:text('Lincoln')");
    expect(await page.locator("output").textContent()).toMatch(/^Valid\n/);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
