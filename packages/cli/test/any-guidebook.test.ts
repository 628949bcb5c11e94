import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { GuidebookDocument, plainText, resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { listControls, projectWorksheet, responseSchema, type Worksheet } from "@guidebook-kit/worksheet";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuildResult, build } from "../src/index.js";

/*
 * A guidebook that has nothing in common with the shipped ones goes through every generator: two key questions, a
 * third scope, causes with one column, ids of its own, texts that attack every output and run from right to left.
 */

let folder: string;
let result: BuildResult;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guidebook-any-"));
  await cp(join(import.meta.dirname, "any-guidebook"), join(folder, "content"), { recursive: true });
  result = await build({ content: "content", from: folder, pdf: false });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (file: string): Promise<string> =>
  readFile(join(folder, "content/dist/ropes-and-knots/en", file), "utf8");

async function readWorksheet(): Promise<Worksheet> {
  const { framework, guidebook } = GuidebookDocument.parse(JSON.parse(await read("guidebook.json")));
  return projectWorksheet(resolve(framework, guidebook), { locale: en });
}

test("every generator makes its files, without a word of complaint", () => {
  expect(result.diagnostics).toEqual([]);
  const files = result.files.map(({ path }) => path);
  const own = files.filter((file) => file.startsWith("ropes-and-knots/en/"));
  expect(own.map((file) => file.slice("ropes-and-knots/en/".length))).toEqual(
    expect.arrayContaining([
      "form.html",
      "guidebook.json",
      "guidebook.letter.html",
      "index.ts",
      "response.schema.json",
      "worksheet.a4.html",
      "worksheet.json",
      "worksheet.large-print.html",
      "worksheet.letter.html",
    ]),
  );
  expect(files).toContain("index.html");
});

test("the worksheet has its scopes, columns and questions", async () => {
  const names = listControls(await readWorksheet()).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "questions.lines.answers.slip.harborwide",
      "questions.lines.answers.loose.frayed",
      "questions.knowing.answers.loose.secret",
      "actions.whip.scopes.between-piers",
      "actions.evening-class.scopes.under-one-roof",
      "questions.lines.notes.sound",
      "questions.knowing.notes.try",
      "plan.answers.ready",
      "plan.stages.wind",
    ]),
  );
  expect(names).not.toContain("actions.whip.scopes.harborwide");
  expect(names).not.toContain("actions.evening-class.scopes.harborwide");
  expect(names).not.toContain("questions.knowing.answers.slip.between-piers");
});

test("the form has every control of the worksheet, and no text becomes markup", async () => {
  const html = await read("form.html");
  const inForm = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*? name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(inForm.sort()).toEqual(
    listControls(await readWorksheet())
      .map(({ name }) => name)
      .sort(),
  );
  expect(html).not.toMatch(/<img|alert\(1\)<\/script>|<script>alert/);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("חבל שלם לכל אחד");
});

test("printed pages hold every visible control once", async () => {
  const visible = listControls(await readWorksheet()).filter(({ kind }) => kind !== "hidden");
  for (const file of ["worksheet.letter.html", "worksheet.a4.html", "worksheet.large-print.html"]) {
    const html = await read(file);
    const markers = [...html.matchAll(/href="field:([^"]+)"/g)].map(([, name]) =>
      decodeURIComponent(name ?? ""),
    );
    expect(markers.sort(), file).toEqual(visible.map(({ name }) => name).sort());
    expect(html).not.toMatch(/<script|<img/);
  }
});

test("answers validate in Zod and in Ajv alike", async () => {
  const worksheet = await readWorksheet();
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(await read("response.schema.json")));
  const accepts = (response: unknown): boolean => {
    expect(validate(response)).toBe(responseSchema(worksheet).safeParse(response).success);
    return validate(response);
  };
  const { guidebook, version, digest, locale } = worksheet;
  const draft = { format: "guidebook-kit/response/1", worksheet: { guidebook, version, digest, locale } };
  expect(accepts(draft)).toBe(true);
  expect(accepts({ ...draft, actions: { whip: { scopes: ["between-piers"] } } })).toBe(true);
  expect(accepts({ ...draft, actions: { whip: { scopes: ["harborwide"] } } })).toBe(false);
});

test("the module compiles, and a wrong id does not", async () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const compile = async (cause: string): Promise<string> => {
    await writeFile(join(folder, "index.ts"), await read("index.ts"));
    const consumer = `import type { RootCauseId } from "./index.js";\nexport const cause: RootCauseId = "${cause}";\n`;
    await writeFile(join(folder, "consumer.ts"), consumer);
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--skipLibCheck"];
    return promisify(execFile)(process.execPath, [tsc, ...options, "consumer.ts"], { cwd: folder }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );
  };
  expect(await compile("no-teacher")).toBe("");
  expect(await compile("no-techer")).toMatch(/consumer\.ts.*no-techer/);
});

test("what the editor wrote arrives as text", async () => {
  const { guidebook } = GuidebookDocument.parse(JSON.parse(await read("guidebook.json")));
  expect(guidebook.title).toBe('Ropes & "Knots" <img src=x onerror=alert(1)>');
  const action = guidebook.keyQuestions[0]?.rootCauses[0]?.actions[0];
  expect(action?.title).toBe("Whip the ends");
  expect(plainText(action?.text ?? [])).toBe(`Use twine \`*/\`, not \${glue}.`);
  expect(action?.examples.map((example) => plainText(example))).toEqual(['a spool & "a" needle']);
});
