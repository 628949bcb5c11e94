import { execFile } from "node:child_process";
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as bundle } from "esbuild";
import { expect, test } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { SAMPLE, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const PACKAGE = join(import.meta.dirname, "..");

/** Runs the folder's own program in a process, with the package that it asks for taken from the sources. */
async function renderFolder(folder: string): Promise<void> {
  await bundle({
    entryPoints: [join(folder, "render.mjs")],
    outfile: join(folder, "bundled.mjs"),
    nodePaths: [join(PACKAGE, "node_modules")],
    conditions: ["@guidebook-kit/source"],
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  await promisify(execFile)(process.execPath, [join(folder, "bundled.mjs")], { cwd: "/" });
}

/** A project with its templates in the folder `mine`. */
async function withTemplates(files: Readonly<Record<string, string>> = SAMPLE): Promise<string> {
  const folder = await temporaryFolder(files);
  const { code, errors } = await runGuidebook(folder, ["templates", "mine", "content"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return folder;
}

const buildPages = (folder: string, ...words: string[]) =>
  runGuidebook(folder, [
    ...["build", "content", "--no-pdf", "--generator", "print", "--generator", "html-form"],
    ...words,
  ]);

const pagesOf = async (folder: string, locale = "en") => {
  const pages = await readFolder(join(folder, "content/dist/family-book", locale));
  return Object.fromEntries(Object.entries(pages).filter(([name]) => name.endsWith(".html")));
};

test("rendering the folder as its README shows gives the same bytes as the build", async () => {
  const folder = await withTemplates();
  const readme = await readFile(join(folder, "mine/README.md"), "utf8");
  expect(readme).toContain("node render.mjs");
  await renderFolder(join(folder, "mine/print"));
  await buildPages(folder);
  const { "form.html": _form, ...built } = await pagesOf(folder);
  const rendered = await readFolder(join(folder, "mine/print/pages"));
  expect(Object.keys(built).length).toBeGreaterThan(3);
  for (const [name, page] of Object.entries(built)) expect(rendered[name] === page, name).toBe(true);
  // And every other way to print.
  expect(Object.keys(rendered)).toContain("worksheet.ink-saving.html");
  expect(rendered["guidebook.a4.html"]).toContain("Narrow meeting hours");
});

test("the data are those of the guidebook and the language that are named", async () => {
  const folder = await temporaryFolder(TWO_LANGUAGES);
  const words = ["templates", "mine", "content", "--guidebook", "family-book", "--locale", "es"];
  const { code, out } = await runGuidebook(folder, words);
  expect(code).toBe(0);
  expect(out).toMatch(/^Wrote \d+ files into mine, with the data of family-book\/es\.\n/);
  const data = JSON.parse(await readFile(join(folder, "mine/print/data/worksheet.a4.json"), "utf8"));
  expect(data).toMatchObject({ format: "guidebook-kit/print-data/1", page: { lang: "es" } });
});

test("what was not changed comes back in as it was", async () => {
  const folder = await withTemplates();
  await buildPages(folder);
  const plain = await pagesOf(folder);
  expect(await buildPages(folder, "--templates", "mine")).toMatchObject({ code: 0 });
  expect(await pagesOf(folder)).toEqual(plain);
});

const VISION = '<div class="vision">Mine: {{rich vision}}</div>\n';
const FOOT = "<footer>{{framework}} <b>ours</b></footer>\n";

test.each([
  ["--templates", (folder: string) => buildPages(folder, "--templates", "mine")],
  [
    "the config",
    async (folder: string) => {
      await writeFiles(folder, {
        "settings/my.config.ts":
          'export default { templates: "../mine", options: { print: { fillable: true } } };',
      });
      return buildPages(folder, "--config", "settings/my.config.ts");
    },
  ],
])("changed templates, styles and form partials come back in through %s", async (_name, run) => {
  const folder = await withTemplates();
  await writeFile(join(folder, "mine/print/templates/vision.hbs"), VISION);
  await appendFile(join(folder, "mine/print/styles/base.css"), ".vision { outline: 3pt dotted }\n");
  await writeFile(join(folder, "mine/form/templates/foot.hbs"), FOOT);
  // Only what was changed has to be there.
  await rm(join(folder, "mine/print/templates/document.hbs"));
  expect(await run(folder)).toMatchObject({ code: 0 });
  const pages = await pagesOf(folder);
  expect(pages["worksheet.letter.html"]).toContain('<div class="vision">Mine: <p>');
  expect(pages["worksheet.letter.html"]).toContain("outline: 3pt dotted");
  expect(pages["form.html"]).toContain("<b>ours</b>");
  expect(pages["form.html"]).not.toContain("Mine:");
});

test.each([
  ["print/templates/vision.hbs", "a\n<p class={{vision}}>", "2:10", /The value of "class" has no quotes/],
  ["print/templates/vision.hbs", "{{{vision}}}", "1:1", /printed without escaping[\s\S]*\{\{rich vision\}\}/],
  ["form/templates/foot.hbs", "\n\n{{shout framework}}", "3:1", /no helper "shout"/],
  ["form/templates/foot.hbs", '<a href="{{address}}">x</a>', "1:10", /Write href="\{\{href address\}\}"/],
  ["print/templates/vision.hbs", "{{> visoin}}", "1:1", /Did you mean "vision"/],
  ["print/templates/vision.hbs", "{{#if vision}}", "1:1", /cannot be read/],
  ["print/templates/visoin.hbs", "", "", /Did you mean "print\/templates\/vision\.hbs"/],
  ["vision.hbs", "", "", /Did you mean "print\/templates\/vision\.hbs"/],
  ["print/styles/bsae.css", "", "", /Did you mean "print\/styles\/base\.css"/],
])("%s with %j is named with its line; nothing is made", async (file, source, ...[place, words]) => {
  const folder = await temporaryFolder({ ...SAMPLE, [`mine/${file}`]: source });
  const { code, errors } = await buildPages(folder, "--templates", "mine", "--keep-going");
  expect(code).toBe(1);
  expect(errors.startsWith(`mine/${file}${place === "" ? "" : `:${place}`}: error: `), errors).toBe(true);
  expect(errors).toMatch(words);
  expect(errors).toContain("Nothing was built, and nothing was changed: 1 error.\n");
  expect(await readdir(join(folder, "content"))).not.toContain("dist");
});

test("a template that fails is named, with what it lacks", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, "mine/print/templates/vision.hbs": "{{nothing}}" });
  const { code, errors } = await buildPages(folder, "--templates", "mine");
  expect(code).toBe(1);
  expect(errors).toContain('The template "vision" failed: "nothing" not defined');
  expect(await readdir(join(folder, "content"))).not.toContain("dist");
});

test.each([
  ["an unknown folder", ["--templates", "mien"], /There is no file or folder "mien"\. Did you mean "mine"\?/],
  ["a file", ["--templates", "content/framework.md"], /is a file; name the folder with the templates/],
  ["a folder without templates", ["--templates", "content"], /There are no templates in "content"/],
])("%s is no folder of templates, exit 2", async (_name, words, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "mine/form/templates/foot.hbs": FOOT });
  const { code, errors } = await buildPages(folder, ...words);
  expect(errors).toMatch(message);
  expect(code).toBe(2);
});

test("written again, they stay the same, with what others added", async () => {
  const folder = await withTemplates();
  await writeFiles(folder, { "mine/notes.md": "mine", "mine/node_modules/x/theme.css": "mine" });
  const before = await readFolder(join(folder, "mine"));
  expect((await runGuidebook(folder, ["templates", "mine", "content"])).code).toBe(0);
  expect(await readFolder(join(folder, "mine"))).toEqual(before);
  expect((await buildPages(folder, "--templates", "mine")).code).toBe(0);
});

test("somebody's changes are written over by nobody; --force puts them aside", async () => {
  const folder = await withTemplates();
  await writeFile(join(folder, "mine/print/templates/vision.hbs"), VISION);
  const before = await readFolder(folder);
  const refused = await runGuidebook(folder, ["templates", "mine", "content"]);
  expect(refused).toMatchObject({
    code: 2,
    out: "",
    errors: expect.stringMatching(/somebody has changed print\/templates\/vision\.hbs\. .*--force/),
  });
  expect(await readFolder(folder)).toEqual(before);
  const forced = await runGuidebook(folder, ["templates", "mine", "content", "--force"]);
  expect(forced).toMatchObject({
    code: 0,
    out: expect.stringContaining("that version is now print/templates/vision.kept-1.hbs"),
  });
  expect(await readFile(join(folder, "mine/print/templates/vision.kept-1.hbs"), "utf8")).toBe(VISION);
  await buildPages(folder);
  const plain = await pagesOf(folder);
  expect(await buildPages(folder, "--templates", "mine")).toMatchObject({ code: 0 });
  expect(await pagesOf(folder)).toEqual(plain);
});

test.each([
  ["a folder with files of somebody else", "theirs", /holds files that guidebook templates has not made/],
  ["the content", "content", /holds the content itself/],
  ["the folder of a build", "content/dist", /was made by guidebook build/],
])("%s is refused, exit 2, nothing is written", async (_name, dir, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "theirs/letter.txt": "mine" });
  await runGuidebook(folder, ["build", "content", "--no-pdf", "--generator", "model"]);
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, ["templates", dir, "content"]);
  expect(errors).toMatch(message);
  expect(code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
});

test("a build leaves a folder with templates alone, in the content too", async () => {
  const folder = await temporaryFolder(SAMPLE);
  await runGuidebook(folder, ["templates", "content/mine", "content"]);
  const before = await readFolder(join(folder, "content/mine"));
  const { code, errors } = await buildPages(folder, "--out", "content/mine");
  expect({ code, errors }).toEqual({
    code: 2,
    errors: expect.stringMatching(/was made by guidebook templates/),
  });
  expect(await buildPages(folder)).toMatchObject({ code: 0 });
  expect(await readFolder(join(folder, "content/mine"))).toEqual(before);
});

test("a guidebook with errors has no data to write; nothing is left", async () => {
  const folder = await temporaryFolder({
    ...SAMPLE,
    "content/family-book/guidebook.md": (SAMPLE["content/family-book/guidebook.md"] ?? "").replace(
      "### Root cause: Narrow",
      "### Root cuase: Narrow",
    ),
  });
  await mkdir(join(folder, "mine"));
  const { code, errors } = await runGuidebook(folder, ["templates", "mine", "content"]);
  expect(code).toBe(1);
  expect(errors).toContain("Root cuase");
  expect(errors).toContain("Nothing was written: 1 error.");
  expect(await readFolder(join(folder, "mine"))).toEqual({});
});
