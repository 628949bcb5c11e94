import { rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { CACHE_FOLDER } from "../src/output/manifest.js";
import { type BuiltCommand, buildCommand, runProcess } from "./build-command.js";
import { createDraw, type Draw } from "./content-changes.js";
import { GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const BUILDS = 20;

/** Letters that languages sort, capitalize or write in different ways, and numbers and dates that they do too. */
const WORDS = "Istanbul, İzmir, ısı, Ärger, Öl, Zürich, Ångström, ǅep, straße, 1,234.5, 03/04/2027.";

const CONTENT: Readonly<Record<string, string>> = {
  ...TWO_GUIDEBOOKS,
  ...TWO_LANGUAGES,
  "content/i-book/guidebook.md": GUIDEBOOK.replaceAll("family-book", "i-book")
    .replace("dimension: family-partnership", "dimension: school-funding")
    .replace("Key question 4.1", "Key question 5.1")
    .replace("# Family Partnership", "# İnce ı")
    .replace("What this guidebook is about.", WORDS),
};

const ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago"];
const LANGUAGES = ["C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "ja_JP.eucJP", "az_AZ.UTF-8"];
const FOLDERS = ["a", "two words", "Übergrößen/ärgerlich", "deep/er/and/deeper/still", "İ'\"$&;%41", "教育"];
const MASKS = ["022", "077", "002"];

/** How a build is made; none of it may matter. */
interface Way {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly mask: string;
  /** Whether another build, of other content, has been there before. */
  readonly builtBefore: boolean;
  /** Further words of the command. */
  readonly words: readonly string[];
}

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});

const shuffled = <Item>(items: readonly Item[], draw: Draw): Item[] =>
  items
    .map((item) => [draw(2 ** 30), item] as const)
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item);

const from = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

function wayOf(index: number): Way {
  const language = from(LANGUAGES, index);
  return {
    folder: from(FOLDERS, index),
    environment: { TZ: from(ZONES, index), LANG: language, LC_ALL: language, LANGUAGE: language.slice(0, 2) },
    mask: from(MASKS, index),
    builtBefore: index % 4 === 3,
    words: ["--no-pdf", ...(index % 5 === 4 ? ["--no-cache"] : [])],
  };
}

/** Builds content in a folder of its own, whose files are made in any order. */
async function buildIn(
  content: Readonly<Record<string, string>>,
  { folder, environment, mask, builtBefore, words }: Way,
  draw: Draw,
): Promise<Record<string, string>> {
  const place = join(await temporaryFolder(), folder);
  const run = () => runProcess(command, ["build", ...words], { from: place, environment });
  const former = process.umask(Number.parseInt(mask, 8));
  try {
    await writeFiles(place, Object.fromEntries(shuffled(Object.entries(content), draw)));
    if (builtBefore) {
      await writeFiles(place, {
        "content/family-book/guidebook.md": GUIDEBOOK,
        "content/gone/guidebook.md": GUIDEBOOK.replaceAll("family-book", "gone"),
      });
      expect(await run()).toMatchObject({ code: 0 });
      await rm(join(place, "content/gone"), { recursive: true });
      await writeFiles(place, content);
    }
    expect(await run()).toMatchObject({ code: 0 });
    return await readFolder(join(place, "content/dist"));
  } finally {
    process.umask(former);
  }
}

/** Names of the files that differ, which say more than megabytes of text beside each other. */
const differences = (one: Record<string, string>, other: Record<string, string>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);

test(`${BUILDS} builds in other folders, time zones and languages are the same, byte for byte`, async () => {
  const draw = createDraw(8);
  const first = await buildIn(CONTENT, wayOf(0), draw);
  expect(new Set(Object.keys(first).map((path) => path.split("/")[0]))).toContain(CACHE_FOLDER);
  expect(first["i-book/en/form.html"]).toContain(Buffer.from(WORDS).toString("latin1"));
  for (let index = 1; index < BUILDS; index += 1) {
    const way = wayOf(index);
    expect(differences(await buildIn(CONTENT, way, draw), first), JSON.stringify(way)).toEqual([]);
  }
});

test("what the content folder is called is in what a build remembers, and nowhere else", async () => {
  const build = async (name: string): Promise<Record<string, string>> => {
    const place = await temporaryFolder();
    await writeFiles(
      place,
      Object.fromEntries(
        Object.entries(CONTENT).map(([path, text]) => [path.replace("content", name), text]),
      ),
    );
    expect(await runProcess(command, ["build", name, "--no-pdf"], { from: place })).toMatchObject({
      code: 0,
    });
    return readFolder(join(place, name, "dist"));
  };
  const found = differences(await build("content"), await build("Inhalt und mehr"));
  expect(new Set(found.map((path) => path.split("/")[0]))).toEqual(new Set([CACHE_FOLDER]));
});

test("all PDFs, and the picture of a first page, are the same too", async () => {
  const [first, second] = [wayOf(1), wayOf(8)].map((way) => ({ ...way, builtBefore: false, words: [] }));
  if (first === undefined || second === undefined) throw new Error("there are two ways");
  const made = await buildIn(SAMPLE, first, createDraw(1));
  const paths = Object.keys(made);
  expect(paths.filter((path) => path.endsWith(".pdf")).length).toBeGreaterThan(3);
  expect(paths).toContain("family-book/en/page-1.png");
  expect(differences(await buildIn(SAMPLE, second, createDraw(2)), made)).toEqual([]);
});
