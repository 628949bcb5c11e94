import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CACHE_FOLDER, MANIFEST_NAME } from "../src/output/manifest.js";
import { GUIDEBOOK, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { writeFiles } from "./temporary-folder.js";

/** Draws a whole number from 0 to below another. */
export type Draw = (below: number) => number;

/** Draws numbers that are the same on each run. */
export function createDraw(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Two guidebooks, of which one is in two languages. */
export const CONTENT: Readonly<Record<string, string>> = { ...TWO_GUIDEBOOKS, ...TWO_LANGUAGES };

/** A sentence that refers to the other guidebook and to the framework. */
export const LINK =
  "See [that](../money-book/guidebook.md#evening-slots) and [funding](../framework.md#school-funding).";

/** Something that people do between two builds. */
export type Change = (folder: string, draw: Draw) => Promise<unknown>;

const FAMILY = "family-book/guidebook.md";
const MONEY = "money-book/guidebook.md";
const SPANISH = "family-book/guidebook.es.md";

const edit =
  (file: string, from: string | RegExp, to: (draw: Draw) => string): Change =>
  async (folder, draw) => {
    const path = join(folder, "content", file);
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) await writeFile(path, text.replace(from, to(draw)));
  };

const inTurn =
  (...changes: readonly Change[]): Change =>
  async (folder, draw) => {
    for (const change of changes) await change(folder, draw);
  };

const move =
  (from: string, to: string): Change =>
  (folder) =>
    rename(join(folder, "content", from), join(folder, "content", to)).catch(() => undefined);

const remove =
  (path: string): Change =>
  (folder) =>
    rm(join(folder, "content", path), { recursive: true, force: true });

const restore =
  (path: string): Change =>
  (folder) =>
    writeFiles(folder, { [`content/${path}`]: CONTENT[`content/${path}`] ?? "" });

/** Changes a file and leaves its size as it is, so that only its time or its content tell. */
const alter =
  (path: string): Change =>
  async (folder, draw) => {
    const file = join(folder, "content/dist", path);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (bytes.length === 0) return;
    bytes[0] = 48 + draw(10);
    await writeFile(file, bytes);
  };

const cacheIn = (folder: string): string => join(folder, "content/dist", CACHE_FOLDER);

/** Copies a folder to where none of its parents is missing; nothing when there is none. */
const copyFolder = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true }).catch(() => undefined);

/** What people do to content, and to what was made of it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  nothing: async () => {},
  "a word": edit(FAMILY, /weekday \w+\./, (draw) => `weekday evening${draw(4)}.`),
  "a word of the other": edit(MONEY, /Publish .*?\./, (draw) => `Publish list ${draw(3)}.`),
  "a translated word": edit(SPANISH, /weekday \w+\./, (draw) => `weekday tarde${draw(4)}.`),
  "a title": edit(FAMILY, /^# .*$/m, (draw) => `# Family ${draw(3)}`),
  "a link to another guidebook": edit(FAMILY, "What this guidebook is about.", () => LINK),
  "no link": edit(FAMILY, LINK, () => "What this guidebook is about."),
  "an id that is referred to": edit(MONEY, "#evening-slots", () => "#late-slots"),
  "the id again": edit(MONEY, "#late-slots", () => "#evening-slots"),
  "an id in one language": edit(FAMILY, "#meeting-hours", () => "#meeting-times"),
  "an id in both languages": inTurn(
    edit(FAMILY, "#meeting-hours", () => "#meeting-times"),
    edit(SPANISH, "#meeting-hours", () => "#meeting-times"),
  ),
  "a resource of the id": edit(
    MONEY,
    /$/,
    () => "\n## Resources\n\n- *Paper*. Press, 2019. <!-- #paper -->\n",
  ),
  "a status": edit(MONEY, "status: draft", () => "status: published"),
  "a newer source": edit(FAMILY, /version: 0\.\d\.0/, (draw) => `version: 0.${1 + draw(2)}.0`),
  "a broken heading": edit(MONEY, "### Root cause:", () => "### Root cuase:"),
  "a mended heading": edit(MONEY, "### Root cuase:", () => "### Root cause:"),
  "the framework": edit("framework.md", /How to work\w*\./, (draw) => `How to work${draw(3)}.`),
  "the translated framework": edit("framework.es.md", /How to work\w*\./, (draw) => `How to work${draw(3)}.`),
  "a framework link": edit(
    "framework.md",
    "Weigh them.",
    () => "Weigh [them](money-book/guidebook.md#paper).",
  ),
  "a name of a scope": edit("framework.md", "**Within schools**", () => "**In one school**"),
  "a stage more": edit(
    "framework.md",
    /$/,
    () => "\n## Stage 2: Look back <!-- #look-back -->\n\nWhat came of it?\n",
  ),
  "a guidebook less": remove("money-book"),
  "a guidebook more": restore(MONEY),
  "a guidebook by another name": inTurn(
    edit(MONEY, "guidebook: money-book", () => "guidebook: coin-book"),
    move("money-book", "coin-book"),
  ),
  "another folder": move("money-book", "purse-book"),
  "a language less": remove(SPANISH),
  "a language more": restore(SPANISH),
  "a framework's language less": remove("framework.es.md"),
  "the same guidebook twice": (folder) =>
    writeFiles(folder, { "content/again/family-book/guidebook.md": GUIDEBOOK }),
  "the same guidebook once": remove("again"),
  "a made file changed": alter("family-book/en/notes.txt"),
  "a page changed": alter("family-book/en/worksheet.letter.html"),
  "a PDF changed": alter("money-book/en/worksheet.letter.pdf"),
  "a shared page changed": alter("index.html"),
  "the list of files changed": alter(MANIFEST_NAME),
  "a made file gone": remove("dist/family-book/en/guidebook.json"),
  "a picture gone": remove("dist/family-book/es/page-1.png"),
  "a made folder gone": remove("dist/money-book"),
  "all that was made gone": remove("dist"),
  "the cache gone": remove(`dist/${CACHE_FOLDER}`),
  "the cache laid aside": (folder) => copyFolder(cacheIn(folder), join(folder, "aside")),
  "the cache of long ago": (folder) => copyFolder(join(folder, "aside"), cacheIn(folder)),
  "a file of one's own": (folder) =>
    writeFiles(folder, { "content/dist/mine.txt": "mine" }).catch(() => undefined),
};

/** Brings content back to where it was, so that not all builds end in errors. */
export async function startAgain(folder: string): Promise<void> {
  for (const name of ["again", "coin-book", "purse-book"]) await remove(name)(folder, () => 0);
  await writeFiles(folder, CONTENT);
  const list = join(folder, "content/dist", MANIFEST_NAME);
  // Without its list, a folder is nobody's.
  const text = await readFile(list, "utf8").catch(() => "");
  if (!text.startsWith("{")) await remove("dist")(folder, () => 0);
}
