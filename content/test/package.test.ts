import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { resolve } from "@guidebook-kit/core";
import { en } from "@guidebook-kit/locales";
import { projectWorksheet, worksheetFields } from "@guidebook-kit/worksheet";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { INSTALLED_FRAMEWORK, KIT_CONTENT } from "../../packages/cli/src/starter/kit-framework.js";
import { compileModule } from "../../packages/generator-typescript/test/compile-module.js";
import { useBuiltPackage } from "./built-package.js";
import { readShippedContent } from "./read-shipped-content.js";

const { frameworks, guidebooks } = readShippedContent();
const FOLDERS = guidebooks.map(({ id, locale }) => `${id}/${locale}`).sort();

const built = useBuiltPackage(["html-form", "json-schema", "model", "typescript"]);

const made = (folder: string, file: string): Promise<string> =>
  readFile(join(built().dist, folder, file), "utf8");

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

test("the package exports one module for each guidebook and language, and every file beside it", async () => {
  const manifest: Manifest = JSON.parse(await readFile(join(import.meta.dirname, "../package.json"), "utf8"));
  const modules = FOLDERS.map((folder) => [
    `./${folder}`,
    { types: `./dist/${folder}/index.d.ts`, default: `./dist/${folder}/index.js` },
  ]);
  expect(manifest.exports).toEqual({ ...Object.fromEntries(modules), "./*": "./dist/*" });
  const files = [
    "form.html",
    "guidebook.json",
    "index.d.ts",
    "index.js",
    "response.form.schema.json",
    "response.schema.json",
    "response.ui.json",
    "worksheet.json",
  ];
  for (const folder of FOLDERS) {
    for (const file of files)
      expect((await made(folder, file)).length, `${folder}/${file}`).toBeGreaterThan(100);
  }
});

/** A guidebook's ids, of which a consumer names one of each kind. */
function namesOf(folder: string) {
  const guidebook = guidebooks.find(({ id, locale }) => `${id}/${locale}` === folder);
  const framework = frameworks.find(
    ({ id, locale }) => id === guidebook?.framework && locale === guidebook.locale,
  );
  if (guidebook === undefined || framework === undefined) throw new Error(`no guidebook ${folder}`);
  const resolved = resolve(framework, guidebook);
  const causes = resolved.keyQuestions.flatMap((question) => question.rootCauses);
  const actions = causes.flatMap((cause) => cause.actions);
  const fields = worksheetFields(projectWorksheet(resolved, { locale: en }));
  const action = fields.flatMap((field) => (field.kind === "choices" ? [field] : []));
  const first = action.find(({ name }) => name.startsWith("actions."));
  return {
    ids: [...causes, ...actions].map(({ id }) => id),
    titles: causes.map(({ title }) => title),
    cause: causes[0]?.id ?? "",
    action: first?.name.split(".")[1] ?? "",
    scope: first?.options[0]?.id ?? "",
  };
}

function consumer({ cause, action, scope }: ReturnType<typeof namesOf>): string {
  return `
import { type ActionId, actionIds, type Response, type RootCauseId, rootCauseOfAction, rootCauseTitles, worksheet } from "./index.js";
export const cause: RootCauseId = "${cause}";
export const titles: string[] = actionIds.map((id: ActionId) => rootCauseTitles[rootCauseOfAction[id]]);
export const response: Response = {
  format: "guidebook-kit/response/1",
  worksheet,
  actions: { "${action}": { scopes: ["${scope}"] } },
};
`;
}

/** Compiles a consumer beside each module, all in one program, as the source or as the package has them. */
async function compileConsumers(file: "index.ts" | "index.d.ts", change = (text: string) => text) {
  const files: [string, string][] = [];
  for (const folder of FOLDERS) {
    files.push([`${folder}/${file}`, await made(folder, file)]);
    files.push([`${folder}/consumer.ts`, change(consumer(namesOf(folder)))]);
  }
  return compileModule(Object.fromEntries(files)).problems;
}

test.each(["index.ts", "index.d.ts"] as const)(
  "consumers that name what is there compile with each %s",
  async (file) => {
    expect(await compileConsumers(file)).toEqual([]);
  },
);

test.each([
  ["a root cause", /RootCauseId = "/, 'RootCauseId = "no-'],
  ["an action", /actions: \{ "/, 'actions: { "no-'],
  ["a scope", /scopes: \["/, 'scopes: ["no-'],
] as const)("consumers that misspell %s do not compile with any", async (_name, place, wrong) => {
  const problems = await compileConsumers("index.ts", (text) => text.replace(place, wrong));
  expect(problems).toHaveLength(FOLDERS.length);
  for (const problem of problems) expect(problem).toContain("no-");
});

/** Bundles a program that imports every module of the package as a name of its own. */
async function bundle(use: string): Promise<string> {
  const imports = FOLDERS.map(
    (folder, index) => `import * as m${index} from "@guidebook-kit/content/${folder}";`,
  );
  const { outputFiles } = await build({
    stdin: { contents: `${imports.join("\n")}\nconsole.log(${use});`, resolveDir: built().project },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}

test.each(FOLDERS.map((folder, index) => ({ folder, index })))(
  "a bundle that uses the ids of $folder holds the data of no other, and no words",
  async ({ folder, index }) => {
    const text = await bundle(`m${index}.actionIds, m${index}.rootCauseIds`);
    const own = namesOf(folder);
    const holds = (id: string): boolean => text.includes(JSON.stringify(id));
    expect(own.ids.filter((id) => !holds(id))).toEqual([]);
    const others = FOLDERS.map(namesOf).flatMap(({ ids }) => ids.filter((id) => !own.ids.includes(id)));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(holds)).toEqual([]);
    expect(FOLDERS.map(namesOf).flatMap(({ titles }) => titles.filter(holds))).toEqual([]);
    expect(await bundle(`m${index}.rootCauseTitles`)).toContain(JSON.stringify(own.titles[0]));
  },
);

test("the framework that `guidebook new` names is in the package, also in the README's command", async () => {
  const home = join(import.meta.dirname, "..");
  const path = INSTALLED_FRAMEWORK.replace(`node_modules/${KIT_CONTENT}/`, "");
  expect(await readFile(join(home, path), "utf8")).toMatch(/^---\nframework: /);
  expect(await readFile(join(home, "README.md"), "utf8")).toContain(`--framework ${INSTALLED_FRAMEWORK}\n`);
});
