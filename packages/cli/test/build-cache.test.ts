import { readdir } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { type BuildOptions, type BuildResult, build } from "../src/index.js";
import { CACHE_FOLDER } from "../src/output/manifest.js";
import { compareBuilds } from "./cached-builds.js";
import { CHANGES, CONTENT, LINK } from "./content-changes.js";
import { quickPdfMaker, work } from "./quick-build.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK } from "./sample-content.js";
import { temporaryFolder } from "./temporary-folder.js";

vi.mock("../src/build/builtin-generators.js", async () => ({
  builtinGenerators: (await import("./quick-build.js")).quickGenerators,
}));

vi.mock("../src/pdf/open-pdf-maker.js", () => ({
  openPdfMaker: async () => ({ maker: quickPdfMaker }),
}));

test.each([1, 2])("whatever happens, a cached build is an uncached one byte for byte (%i)", async (seed) => {
  const { reused } = await compareBuilds({ seed, steps: 24 });
  expect(reused).toBeGreaterThan(5);
});

const QUICK: BuildOptions = { content: "content", browser: process.execPath, config: {} };

test("one edit redoes one, PDFs too, and nothing is done when nothing has changed", async () => {
  const from = await temporaryFolder(CONTENT);
  await build({ ...QUICK, from });
  work.generated.length = 0;
  work.printed.length = 0;
  expect(await build({ ...QUICK, from })).toMatchObject({ reused: 3 });
  expect(work).toEqual({ generated: [], printed: [] });
  await CHANGES["a word of the other"]?.(from, () => 1);
  expect(await build({ ...QUICK, from })).toMatchObject({ reused: 2, diagnostics: expect.any(Array) });
  expect(work.generated).toEqual(["money-book/en"]);
  expect(work.printed).toEqual(["money-book/en/worksheet.letter.pdf"]);
  work.generated.length = 0;
  await CHANGES["a translated word"]?.(from, () => 1);
  await build({ ...QUICK, from });
  expect(work.generated).toEqual(["family-book/es"]);
  work.generated.length = 0;
  await build({ ...QUICK, from, cache: false });
  expect(work.generated).toHaveLength(3);
});

test("warnings of what is taken over are said again", async () => {
  const from = await temporaryFolder({
    ...CONTENT,
    "content/family-book/guidebook.md": GUIDEBOOK.replace(
      "What this guidebook is about.",
      "[That](../gone/guidebook.md).",
    ),
  });
  const codes = ({ diagnostics }: BuildResult): string[] => diagnostics.map(({ code }) => code);
  const first = codes(await build({ ...QUICK, from }));
  expect(first).toEqual(["core/unknown-guidebook", "test/pdf", "test/pdf", "test/pdf"]);
  expect(codes(await build({ ...QUICK, from }))).toEqual(first);
  await CHANGES["a word of the other"]?.(from, () => 1);
  expect(codes(await build({ ...QUICK, from }))).toEqual(first);
});

test("a guidebook that is referred to may change what is said of the one that refers", async () => {
  const from = await temporaryFolder({
    ...CONTENT,
    "content/family-book/guidebook.md": GUIDEBOOK.replace("What this guidebook is about.", LINK),
  });
  expect((await build({ ...QUICK, from, pdf: false })).diagnostics).toEqual([]);
  await CHANGES["an id that is referred to"]?.(from, () => 0);
  const { diagnostics, files } = await build({ ...QUICK, from, pdf: false });
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ["core/unknown-reference", "content/family-book/guidebook.md"],
  ]);
  expect(files).toEqual([]);
});

test("the cache is no content, and no file of the build", async () => {
  const from = await temporaryFolder(CONTENT);
  const { files, output } = await build({ ...QUICK, from, pdf: false });
  expect(await readdir(output)).toContain(CACHE_FOLDER);
  expect(files.filter(({ path }) => path.includes(CACHE_FOLDER))).toEqual([]);
  const { out } = await runGuidebook(from, ["check", "content"]);
  expect(out).toContain("Checked 5 files");
});

test("people are told what was carried over", async () => {
  const folder = await temporaryFolder(CONTENT);
  const words = ["build", "content", "--no-pdf"];
  await runGuidebook(folder, words);
  expect(await runGuidebook(folder, words)).toMatchObject({
    errors: "",
    out: expect.stringMatching(
      /^Built 2 guidebooks in 2 languages .*; nothing has changed since the last build\./,
    ),
  });
  await CHANGES["a word"]?.(folder, () => 1);
  expect(await runGuidebook(folder, words)).toMatchObject({
    errors: "[1/1] family-book/en\n",
    out: expect.stringMatching(/^Built .*; 1 set of files made anew, 2 as before\./),
  });
  const { errors } = await runGuidebook(folder, [...words, "--no-cache"]);
  expect(errors).toBe("[1/3] family-book/en\n[2/3] family-book/es\n[3/3] money-book/en\n");
});
