import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentGenerator, GuidebookGenerator } from "@guidebook-kit/generator";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import type { PdfRequest } from "../src/build/pdf-maker.js";
import { type BuildOptions, type BuildResult, build } from "../src/index.js";
import { CACHE_FOLDER } from "../src/output/manifest.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const work = vi.hoisted(() => ({ generated: [] as string[], printed: [] as string[] }));

/** Generators that do little, so that many builds take little time: each shows all that a real one may look at. */
vi.mock("../src/build/builtin-generators.js", async () => {
  const { modelGenerator } = await import("@guidebook-kit/generator-json-schema");
  const options = z.strictObject({ mark: z.string().default("-") });
  const pages: GuidebookGenerator<typeof options> = {
    name: "pages",
    summary: "Writes a page.",
    each: "guidebook",
    options,
    generate: ({ resolved, siblings, locale }, { mark }) => {
      const { id, locale: tag } = resolved.guidebook;
      work.generated.push(`${id}/${tag}`);
      const text = `${mark} ${locale.name} ${JSON.stringify(siblings)} ${JSON.stringify(resolved)}\n`;
      const artifacts = ["worksheet.letter.html", "notes.txt"].map((path) => ({
        path,
        mediaType: "text/plain",
        content: text,
      }));
      return { artifacts, diagnostics: [] };
    },
  };
  const list: ContentGenerator<z.ZodObject> = {
    name: "list",
    summary: "Lists guidebooks.",
    each: "content",
    options: z.strictObject({}),
    generate: ({ guidebooks, frameworks }) => ({
      artifacts: [
        {
          path: "index.html",
          mediaType: "text/html",
          content: `${JSON.stringify([guidebooks, frameworks.map(({ title }) => title)])}\n`,
        },
      ],
      diagnostics: [],
    }),
  };
  const generators = [modelGenerator, pages, list];
  return {
    builtinGenerators: generators.map((generator) => ({ name: generator.name, load: async () => generator })),
  };
});

vi.mock("../src/build/open-pdf-maker.js", () => ({
  openPdfMaker: async () => ({
    maker: {
      make: async (html: string, { file, picture }: PdfRequest) => {
        work.printed.push(file);
        const digest = createHash("sha256").update(html).digest();
        const warning = { code: "test/pdf", severity: "warning", message: "Long page.", file };
        return { pdf: digest, ...(picture && { picture: digest }), diagnostics: [warning] };
      },
      close: async () => {},
    },
  }),
}));

/** Draws numbers that are the same on each run. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const LINK =
  "See [that](../money-book/guidebook.md#evening-slots) and [funding](../framework.md#school-funding).";

const CONTENT: Readonly<Record<string, string>> = { ...TWO_GUIDEBOOKS, ...TWO_LANGUAGES };

type Change = (folder: string, draw: (below: number) => number) => Promise<unknown>;

const edit =
  (file: string, from: string | RegExp, to: (draw: (below: number) => number) => string): Change =>
  async (folder, draw) => {
    const path = join(folder, "content", file);
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) await writeFile(path, text.replace(from, to(draw)));
  };

const FAMILY = "family-book/guidebook.md";
const MONEY = "money-book/guidebook.md";
const SPANISH = "family-book/guidebook.es.md";

/** What people do between two builds. */
const CHANGES: Readonly<Record<string, Change>> = {
  "a word": edit(FAMILY, /weekday \w+\./, (draw) => `weekday evening${draw(4)}.`),
  "a word of the other": edit(MONEY, /Publish .*?\./, (draw) => `Publish list ${draw(3)}.`),
  "a translated word": edit(SPANISH, /weekday \w+\./, (draw) => `weekday tarde${draw(4)}.`),
  "a link to another guidebook": edit(FAMILY, "What this guidebook is about.", () => LINK),
  "no link": edit(FAMILY, LINK, () => "What this guidebook is about."),
  "an id that is referred to": edit(MONEY, "#evening-slots", () => "#late-slots"),
  "the id again": edit(MONEY, "#late-slots", () => "#evening-slots"),
  "a resource of the id": edit(
    MONEY,
    /$/,
    () => "\n## Resources\n\n- *Paper*. Press, 2019. <!-- #paper -->\n",
  ),
  "a newer source": edit(FAMILY, /version: 0\.\d\.0/, (draw) => `version: 0.${1 + draw(2)}.0`),
  "a broken heading": edit(MONEY, "### Root cause:", () => "### Root cuase:"),
  "a mended heading": edit(MONEY, "### Root cuase:", () => "### Root cause:"),
  "the framework": edit("framework.md", /How to work\w*\./, (draw) => `How to work${draw(3)}.`),
  "a framework link": edit(
    "framework.md",
    "Weigh them.",
    () => "Weigh [them](money-book/guidebook.md#paper).",
  ),
  "a guidebook less": (folder) => rm(join(folder, "content/money-book"), { recursive: true, force: true }),
  "a guidebook more": (folder) =>
    writeFiles(folder, {
      "content/money-book/guidebook.md": TWO_GUIDEBOOKS["content/money-book/guidebook.md"] ?? "",
    }),
  "a language less": (folder) => rm(join(folder, "content", SPANISH), { force: true }),
  "a language more": (folder) =>
    writeFiles(folder, { [`content/${SPANISH}`]: CONTENT[`content/${SPANISH}`] ?? "" }),
  "another folder": (folder) =>
    rename(join(folder, "content/money-book"), join(folder, "content/purse-book")).catch(() => undefined),
  "the same guidebook twice": (folder) =>
    writeFiles(folder, { "content/again/family-book/guidebook.md": GUIDEBOOK }),
  "the same guidebook once": (folder) => rm(join(folder, "content/again"), { recursive: true, force: true }),
  "a made file changed": async (folder, draw) => {
    const path = join(folder, "content/dist/family-book/en/notes.txt");
    const text = await readFile(path, "utf8").catch(() => undefined);
    // Of the same size, so that only its time or its content tell.
    if (text !== undefined) await writeFile(path, text.replace(/^./, String(draw(10))));
  },
  "a made file gone": (folder) =>
    rm(join(folder, "content/dist/family-book/en/guidebook.json"), { force: true }),
  "a file of one's own": (folder) =>
    writeFiles(folder, { "content/dist/mine.txt": "mine" }).catch(() => undefined),
  nothing: async () => {},
};

function drawOptions(draw: (below: number) => number): BuildOptions {
  return {
    pdf: draw(3) > 0,
    // Whatever can be run will do: nothing starts it.
    browser: process.execPath,
    keepGoing: draw(3) === 0,
    ...(draw(6) === 0 && { guidebooks: ["family-book"] }),
    ...(draw(6) === 0 && { generators: ["pages"] }),
    config: { options: { pages: { mark: draw(5) === 0 ? "*" : "-" } } },
  };
}

/** What of a result is the same whether something was taken over or not. */
function comparable({ reused: _reused, sources, output: _output, ...result }: BuildResult): unknown {
  return { ...result, sources: [...sources] };
}

const withoutCache = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(CACHE_FOLDER)));

/** Brings the content back to where it was, so that not all builds end in errors. */
async function startAgain(folder: string): Promise<void> {
  for (const name of ["again", "purse-book"]) {
    await rm(join(folder, "content", name), { recursive: true, force: true });
  }
  await writeFiles(folder, CONTENT);
}

test.each([1, 2])("whatever happens, a cached build is an uncached one byte for byte (%i)", async (seed) => {
  const draw = createDraw(seed);
  const [cached, plain] = [await temporaryFolder(CONTENT), await temporaryFolder(CONTENT)];
  const names = Object.keys(CHANGES);
  let [reused, failed] = [0, false];
  for (let step = 0; step < 24; step += 1) {
    const name = names[draw(names.length)] ?? "";
    const options = drawOptions(draw);
    const [choice, corrupt] = [draw(2 ** 30), draw(12) === 0];
    const outcomes: unknown[] = [];
    for (const folder of [cached, plain]) {
      if (failed) await startAgain(folder);
      await CHANGES[name]?.(folder, createDraw(choice));
      const run = build({ ...options, content: "content", from: folder, cache: folder === cached });
      const result = await run.catch((error: Error) => error.message.replaceAll(folder, ""));
      if (typeof result !== "string") reused += result.reused ?? 0;
      outcomes.push(typeof result === "string" ? result : comparable(result));
    }
    failed = JSON.stringify(outcomes[0]).includes('"error"') && draw(3) > 0;
    const when = `seed ${seed}, step ${step}: ${name}, ${JSON.stringify(options)}`;
    expect(outcomes[0], when).toEqual(outcomes[1]);
    const made = await readFolder(join(cached, "content/dist"));
    expect(withoutCache(made), when).toEqual(withoutCache(await readFolder(join(plain, "content/dist"))));
    if (corrupt) await corruptCache(cached, draw);
  }
  expect(reused).toBeGreaterThan(5);
});

/** Does to a file of the cache what a bad disk may do. */
async function corruptCache(folder: string, draw: (below: number) => number): Promise<void> {
  const cache = join(folder, "content/dist", CACHE_FOLDER);
  const names = await readdir(cache).catch(() => []);
  const name = names[draw(Math.max(1, names.length))];
  if (name === undefined) return;
  const bytes = await readFile(join(cache, name));
  const place = draw(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ 4;
  await writeFile(join(cache, name), draw(2) === 0 ? bytes : bytes.subarray(0, place));
}

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
    [`content/${FAMILY}`]: GUIDEBOOK.replace(
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
    [`content/${FAMILY}`]: GUIDEBOOK.replace("What this guidebook is about.", LINK),
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
