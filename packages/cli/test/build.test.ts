import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ContentGenerator, GuidebookGenerator } from "@guidebook-kit/generator";
import { expect, test } from "vitest";
import { z } from "zod";
import { build } from "../src/index.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const FILES = [
  "guidebook.json",
  "worksheet.json",
  "response.schema.json",
  "response.form.schema.json",
  "response.ui.json",
  "index.ts",
  "form.html",
];

test("a build makes the files of each guidebook and says how to see them", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const { code, out, errors } = await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  expect(errors).toBe("[1/1] family-book/en\n");
  expect(code).toBe(0);
  const files = Object.keys(await readFolder(join(folder, "content/dist")));
  expect(files).toEqual(expect.arrayContaining(FILES.map((file) => `family-book/en/${file}`)));
  expect(files).toEqual(
    expect.arrayContaining(["index.html", "schemas/framework.schema.json", "schemas/guidebook.schema.json"]),
  );
  expect(out).toMatch(/^Built 1 guidebook into content\/dist \(\d+ files, .*\)\.\n/);
  expect(out).toContain("Family Partnership (en): 1 key question, 1 root cause, 2 actions");
  expect(out.endsWith(`Open the gallery in a browser:\n  file://${folder}/content/dist/index.html\n`)).toBe(
    true,
  );
  expect((await readdir(join(folder, "content"))).sort()).toEqual(["dist", "family-book", "framework.md"]);
});

test("a build tells programs what it made, the same each time", async () => {
  const text = GUIDEBOOK.replace("Publish a calendar.", "Publish [a calendar](../gone/guidebook.md).");
  const folder = await temporaryFolder({ ...SAMPLE, "content/family-book/guidebook.md": text });
  const words = ["build", "content", "--no-pdf", "--json"];
  const first = await runGuidebook(folder, words);
  const report = JSON.parse(first.out);
  expect(report).toMatchObject({
    format: "guidebook-kit/build/1",
    output: "content/dist",
    built: [{ id: "family-book", locale: "en", title: "Family Partnership" }],
    failed: [],
    kept: [],
    counts: { error: 0, warning: 1 },
    diagnostics: expect.arrayContaining([
      expect.objectContaining({
        code: "core/unknown-guidebook",
        file: "content/family-book/guidebook.md",
        position: expect.objectContaining({ start: expect.objectContaining({ line: 31 }) }),
      }),
    ]),
  });
  const made = await readFolder(join(folder, "content/dist"));
  for (const { path, bytes } of report.files) expect(made[path], path).toHaveLength(bytes);
  expect(report.files.length).toBeGreaterThan(8);
  expect(await runGuidebook(folder, words)).toMatchObject({ code: 0, out: first.out });
});

test("with errors, the report for programs holds them and no files", async () => {
  const text = GUIDEBOOK.replace("### Root cause:", "### Root cuase:");
  const folder = await temporaryFolder({ ...SAMPLE, "content/family-book/guidebook.md": text });
  const { code, out } = await runGuidebook(folder, ["build", "content", "--no-pdf", "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    files: [],
    built: [],
    counts: { error: 1 },
    diagnostics: [{ code: "markdown/unknown-heading", suggestion: "Root cause" }],
  });
});

test("a text comes before its translations, which name each other", async () => {
  const folder = await temporaryFolder(TWO_LANGUAGES);
  const { code, out, errors } = await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  expect(errors).toBe("[1/2] family-book/en\n[2/2] family-book/es\n");
  expect(out).toMatch(/^Built 1 guidebook in 2 languages into content\/dist /);
  expect(code).toBe(0);
  const form = await readFolder(join(folder, "content/dist/family-book/en"));
  expect(form["form.html"]).toContain("../es/");
});

test("a second build makes the same bytes, wherever it runs", async () => {
  const [first, second] = [await temporaryFolder(TWO_GUIDEBOOKS), await temporaryFolder(TWO_GUIDEBOOKS)];
  await runGuidebook(first, ["build", "content", "--no-pdf"]);
  const once = await readFolder(join(first, "content/dist"));
  expect(Object.keys(once).length).toBeGreaterThan(10);
  await runGuidebook(first, ["build", "content", "--no-pdf"]);
  expect(await readFolder(join(first, "content/dist"))).toEqual(once);
  await runGuidebook(join(second, "content"), ["build", ".", "--no-pdf", "--out", "../elsewhere"]);
  expect(await readFolder(join(second, "elsewhere"))).toEqual(once);
});

test("a build of one guidebook leaves the others' files, and the shared pages know all", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const dist = join(folder, "content/dist");
  await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  const before = await readFolder(dist);
  await writeFiles(folder, {
    "content/family-book/guidebook.md": GUIDEBOOK.replace("Narrow meeting hours", "Few meeting hours"),
  });
  expect(
    (await runGuidebook(folder, ["build", "content", "--no-pdf", "--guidebook", "money-book"])).code,
  ).toBe(0);
  const other = await readFolder(dist);
  expect(other["family-book/en/form.html"]).toBe(before["family-book/en/form.html"]);
  expect(Object.keys(other)).toEqual(Object.keys(before));
  await runGuidebook(folder, ["build", "content", "--no-pdf", "--generator", "model"]);
  const after = await readFolder(dist);
  expect(after["family-book/en/guidebook.json"]).toContain("Few meeting hours");
  expect(after["family-book/en/form.html"]).toBe(before["family-book/en/form.html"]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

test("the files of a guidebook that is gone go with the next build", async () => {
  const folder = await temporaryFolder(SAMPLE);
  await writeFiles(folder, {
    "content/money-book/guidebook.md": TWO_GUIDEBOOKS["content/money-book/guidebook.md"] ?? "",
  });
  await build({ content: "content", from: folder, pdf: false, generators: ["model"] });
  await writeFiles(folder, { "content/money-book/guidebook.md": "" });
  const { rm } = await import("node:fs/promises");
  await rm(join(folder, "content/money-book"), { recursive: true });
  const { files } = await build({ content: "content", from: folder, pdf: false });
  expect(files.filter(({ path }) => path.startsWith("money-book"))).toEqual([]);
  expect(Object.keys(await readFolder(join(folder, "content/dist/money-book")))).toEqual([]);
});

const options = z.strictObject({ fail: z.boolean().default(false), mark: z.string().default("-") });

const sample: GuidebookGenerator<typeof options> = {
  name: "sample",
  summary: "Lists causes.",
  each: "guidebook",
  options,
  generate: ({ resolved }, { fail, mark }) => {
    if (fail) throw new Error("broken on purpose");
    const titles = resolved.keyQuestions.flatMap((question) =>
      question.rootCauses.map((cause) => `${mark} ${cause.title}\n`),
    );
    return {
      artifacts: [{ path: "causes.txt", mediaType: "text/plain", content: titles.join("") }],
      diagnostics: [],
    };
  },
};

test("a generator of one's own takes part, with its options", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const config = { generators: [sample], options: { sample: { mark: "*" } } };
  const { files } = await build({ content: "content", from: folder, pdf: false, config });
  expect(files).toContainEqual({ path: "family-book/en/causes.txt", bytes: 23 });
  const made = await readFolder(join(folder, "content/dist/family-book/en"));
  expect(made["causes.txt"]).toBe("* Narrow meeting hours\n");
});

test("a generator that fails leaves everything as it was", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  await build({ content: "content", from: folder, pdf: false, generators: ["model"] });
  const before = await readFolder(folder);
  const config = { generators: [{ generator: sample, options: { fail: true } }] };
  const run = build({ content: "content", from: folder, pdf: false, config });
  await expect(run).rejects.toThrow(/"sample" stopped: broken on purpose/);
  expect(await readFolder(folder)).toEqual(before);
});

test("a generator that breaks a law is reported, and nothing is written", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const escaping = {
    ...sample,
    generate: () => ({
      artifacts: [{ path: "../../../x.txt", mediaType: "text/plain", content: "\n" }],
      diagnostics: [],
    }),
  };
  const before = await readFolder(folder);
  const { diagnostics, files } = await build({
    content: "content",
    from: folder,
    pdf: false,
    config: { generators: [escaping] },
  });
  expect(diagnostics.map(({ code }) => code)).toContain("generator/invalid-path");
  expect(files).toEqual([]);
  expect(await readFolder(folder)).toEqual(before);
});

test("a page of the whole content cannot take the place of a guidebook's", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const artifact = { path: "family-book/en/Guidebook.json", mediaType: "application/json", content: "{}\n" };
  const shared: ContentGenerator = {
    name: "shared",
    summary: "Collides.",
    each: "content",
    options: z.strictObject({}),
    generate: () => ({ artifacts: [artifact], diagnostics: [] }),
  };
  const { diagnostics, files } = await build({
    content: "content",
    from: folder,
    pdf: false,
    config: { generators: [shared] },
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(["generator/colliding-path"]);
  expect(files).toEqual([]);
});

test("with --keep-going the good guidebooks are built, and a failed one keeps its former files", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const dist = join(folder, "content/dist");
  await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  const before = await readFolder(dist);
  await writeFiles(folder, {
    "content/family-book/guidebook.md": GUIDEBOOK.replace("### Root cause:", "### Root cuase:"),
    "content/money-book/guidebook.md": TWO_GUIDEBOOKS["content/money-book/guidebook.md"]?.replace(
      "Narrow meeting hours",
      "Few meeting hours",
    ) as string,
  });
  const refused = await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(await readFolder(dist)).toEqual(before);
  const { code, out, errors } = await runGuidebook(folder, ["build", "content", "--no-pdf", "--keep-going"]);
  expect(errors).toContain('"Root cause"');
  expect(out).toContain("family-book has errors, so its files stay as they were.");
  expect(code).toBe(1);
  const after = await readFolder(dist);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const path of Object.keys(after).filter((name) => name.startsWith("family-book"))) {
    expect(after[path]).toBe(before[path]);
  }
  expect(after["money-book/en/form.html"]).toContain("Few meeting hours");
  expect(after["index.html"]).toContain("family-book/en/form.html");
});

test("with --keep-going and nothing good, nothing is built", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, "content/framework.md": "" });
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, ["build", "content", "--no-pdf", "--keep-going"]);
  expect(code).toBe(1);
  expect(errors).toContain("Nothing was built, and nothing was changed");
  expect(await readFolder(folder)).toEqual(before);
});

test("with --keep-going a guidebook that breaks a generator keeps its former files", async () => {
  const folder = await temporaryFolder(TWO_GUIDEBOOKS);
  const picky = (failing: string): GuidebookGenerator => ({
    ...sample,
    options: z.strictObject({}),
    generate: ({ resolved }) => ({
      artifacts: [
        { path: "x.txt", mediaType: "text/plain", content: resolved.guidebook.id === failing ? "" : "\n" },
      ],
      diagnostics: [],
    }),
  });
  const run = (failing: string) =>
    build({
      content: "content",
      from: folder,
      pdf: false,
      keepGoing: true,
      config: { generators: [picky(failing)] },
    });
  await run("");
  const before = await readFolder(join(folder, "content/dist"));
  const { failed, built } = await run("money-book");
  expect(failed).toEqual([{ id: "money-book", locale: "en" }]);
  expect(built.map(({ id }) => id)).toEqual(["family-book"]);
  expect(await readFolder(join(folder, "content/dist"))).toEqual(before);
});

test("a build that is stopped leaves everything as it was", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const before = await readFolder(folder);
  const controller = new AbortController();
  const progress = { show: () => controller.abort(new Error("stopped")), say: () => {}, clear: () => {} };
  const run = build({ content: "content", from: folder, pdf: false, progress, signal: controller.signal });
  await expect(run).rejects.toThrow("stopped");
  expect(await readFolder(folder)).toEqual(before);
});

const CONFIG = `
import { defineConfig } from "@guidebook-kit/cli";
const folder: string = "content";
export default defineConfig({ content: folder, output: "public", pdf: false });
`;

test("guidebook.config.ts says where to read and write", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.ts": CONFIG });
  expect((await runGuidebook(folder, ["build"])).code).toBe(0);
  expect(Object.keys(await readFolder(join(folder, "public")))).toContain("family-book/en/guidebook.json");
});

test.each([
  [
    "an unknown setting",
    CONFIG.replace("output:", "outptu:"),
    /guidebook\.config\.ts.*"outptu" is not a setting; did you mean "output"/,
  ],
  ["a setting of the wrong kind", CONFIG.replace('"public"', "7"), /output: .*string/],
  [
    "a generator that is none",
    CONFIG.replace("pdf: false", 'generators: ["x"]'),
    /generators\.0: this is not a generator/,
  ],
  [
    "options for nobody",
    CONFIG.replace("pdf: false", "options: { form: {} }"),
    /There is no generator "form"/,
  ],
  [
    "a config that throws",
    "throw new Error('no luck');\n",
    /guidebook\.config\.ts cannot be loaded\. no luck/,
  ],
])("%s in the config is explained, exit 2", async (_name, config, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "guidebook.config.ts": config });
  const { code, errors } = await runGuidebook(folder, ["build"]);
  expect(errors).toMatch(message);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});
