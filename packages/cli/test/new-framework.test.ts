import type * as FileSystem from "node:fs/promises";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { INSTALLED_FRAMEWORK } from "../src/starter/kit-framework.js";
import { runGuidebook } from "./run-guidebook.js";
import { FRAMEWORK, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const { renameMock, mkdirMock } = vi.hoisted(() => ({ renameMock: vi.fn(), mkdirMock: vi.fn() }));

vi.mock("node:fs/promises", async (importOriginal) => ({
  ...(await importOriginal<typeof FileSystem>()),
  rename: renameMock,
  mkdir: mkdirMock,
}));

beforeEach(async () => {
  const real = await vi.importActual<typeof FileSystem>("node:fs/promises");
  renameMock.mockReset().mockImplementation(real.rename);
  mkdirMock.mockReset().mockImplementation(real.mkdir);
});

const ORIGIN = "theirs/framework.md";
const PLACE = "content/fair-share";
const WORDS = ["new", "5", "--framework", ORIGIN];
const SPANISH = TWO_LANGUAGES["content/framework.es.md"] ?? "";

/** A project in which nobody has written anything yet, and a framework elsewhere. */
const BESIDE = {
  [ORIGIN]: FRAMEWORK,
  "theirs/framework.es.md": SPANISH,
  "theirs/a/guidebook.md": "not read",
};

/** Names of all files and folders, also empty ones. */
async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

test("a framework is copied with its translations, byte for byte, and the guidebook stands beside it", async () => {
  const framework = `\ufeff${FRAMEWORK.replaceAll("\n", "\r\n")}`;
  const folder = await temporaryFolder({ ...BESIDE, [ORIGIN]: framework });
  const before = await readFolder(folder);
  const { code, out, errors } = await runGuidebook(folder, WORDS);
  expect(errors).toBe("");
  expect(out).toContain(`Wrote ${PLACE}/framework.md, a copy of ${ORIGIN}.
Wrote ${PLACE}/framework.es.md, its translation.
The copy is under the rights of the original: CC BY 4.0
Wrote ${PLACE}/school-funding/guidebook.md.
`);
  expect(code).toBe(0);
  const { [`${PLACE}/school-funding/guidebook.md`]: guidebook, ...others } = await readFolder(folder);
  expect(guidebook).toContain("framework: fair-share");
  expect(others).toEqual({
    ...before,
    [`${PLACE}/framework.md`]: before[ORIGIN],
    [`${PLACE}/framework.es.md`]: before["theirs/framework.es.md"],
  });
  expect((await runGuidebook(folder, ["check"])).out).toMatch(/^Checked 3 files: \d+ notes\.$/m);
  expect((await runGuidebook(folder, ["new", "4"])).out).toContain(`Wrote ${PLACE}/family-partnership/`);
});

test("a framework that is there already, the same in each byte, is used", async () => {
  const folder = await temporaryFolder({ ...BESIDE, "content/framework.md": FRAMEWORK });
  const { code, out } = await runGuidebook(folder, WORDS);
  expect(out).toMatch(/^Wrote content\/school-funding\/guidebook\.md\.\n\n/);
  expect(code).toBe(0);
  expect(Object.keys(await readFolder(join(folder, "content"))).sort()).toEqual([
    "framework.md",
    "school-funding/guidebook.md",
  ]);
});

test("another framework that is there stays, and both have their guidebooks", async () => {
  const other = FRAMEWORK.replace("framework: fair-share", "framework: other-share");
  const folder = await temporaryFolder({ ...BESIDE, "content/framework.md": other });
  expect((await runGuidebook(folder, ["new", "5"])).code).toBe(0);
  const before = await readFolder(folder);
  const clash = await runGuidebook(folder, WORDS);
  expect(clash.errors).toMatch(
    /^content\/school-funding\/guidebook\.md is there already.*\n.*--id another-name --framework theirs\/framework\.md\n$/,
  );
  expect(clash.code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
  expect((await runGuidebook(folder, [...WORDS, "--id", "money"])).code).toBe(0);
  expect(await readFolder(folder)).toMatchObject({ ...before, [`${PLACE}/framework.md`]: FRAMEWORK });
  expect((await runGuidebook(folder, ["check"])).out).toMatch(/^Checked 5 files: \d+ notes\.$/m);
});

interface Refusal {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly words?: readonly string[];
  readonly message: RegExp;
  readonly code?: number;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  "a framework with errors": {
    files: { ...BESIDE, [ORIGIN]: FRAMEWORK.replace("## Scopes", "## Scops") },
    message:
      /^theirs\/framework\.md:19:1: error: [\s\S]*> 19 \| ## Scops[\s\S]*Mend the framework first; nothing was written\.\n$/,
    code: 1,
  },
  "a translation with errors": {
    files: { ...BESIDE, "theirs/framework.es.md": SPANISH.replace("version: 0.1.0", "version: one") },
    message: /^theirs\/framework\.es\.md:5:10: error: [\s\S]*nothing was written/,
    code: 1,
  },
  "a framework that is far too large": {
    files: { [ORIGIN]: FRAMEWORK + "x".repeat(4 * 1024 * 1024) },
    message: /^theirs\/framework\.md: error: This file has 4\.2 MB/,
    code: 1,
  },
  "a framework that is not UTF-8": {
    files: { [ORIGIN]: Buffer.from(FRAMEWORK.replace("Fair", "Fa\u00efr"), "latin1") },
    message: /^theirs\/framework\.md:\d+:\d+: error: .*UTF-8/,
    code: 1,
  },
  "a folder": {
    files: { "theirs/framework.md/framework.md": FRAMEWORK },
    message: /"theirs\/framework\.md" is a folder.*: --framework theirs\/framework\.md\/framework\.md\n$/,
  },
  "a name with a mistake": {
    files: BESIDE,
    words: ["new", "5", "--framework", "theirs/framwork.md"],
    message: /There is no file or folder "theirs\/framwork\.md"\. Did you mean "theirs\/framework\.md"\?/,
  },
  "a file of another name": {
    files: { "theirs/fair.md": FRAMEWORK },
    words: ["new", "5", "--framework", "theirs/fair.md"],
    message: /"theirs\/fair\.md" .* has to be named framework\.md/,
  },
  "a translation": {
    files: BESIDE,
    words: ["new", "5", "--framework", "theirs/framework.es.md"],
    message: /"theirs\/framework\.es\.md" is a translation; name the text that it translates/,
  },
  "an unknown dimension": {
    files: BESIDE,
    words: ["new", "6", "--framework", ORIGIN],
    message: /no dimension "6"\. Its dimensions are:\n {2}4 /,
  },
  "another version of a framework that is there": {
    files: { ...BESIDE, "content/framework.md": FRAMEWORK.replace("Sample Press", "Other Press") },
    message:
      /^content\/framework\.md is the framework "fair-share" too, but not the same text\. Nothing was written\.\n.*\n {2}guidebook new 5 --framework fair-share\n/,
  },
  "another version of a translation that is there": {
    files: {
      ...BESIDE,
      "content/framework.md": FRAMEWORK,
      "content/framework.es.md": SPANISH.replace("Sample Press", "Other Press"),
    },
    message: /^content\/framework\.es\.md is the framework "fair-share" too/,
  },
  "a content framework with errors": {
    files: { ...BESIDE, "content/framework.md": FRAMEWORK.replace("## Scopes", "## Scops") },
    message: /^content\/framework\.md:19:1: error: [\s\S]*Mend the framework first/,
    code: 1,
  },
  "a file in the framework's place": {
    files: { ...BESIDE, "content/fair-share": "mine" },
    message: /^"content\/fair-share" is no folder.*Nothing was written\.\n$/,
  },
  "a file in the content folder's place": {
    files: { ...BESIDE, content: "mine" },
    message: /^"content" is no folder.*Nothing was written\.\n$/,
  },
  "an id that nobody looks at": {
    files: BESIDE,
    words: [...WORDS, "--id", "dist"],
    message: /Nothing is read in folders named "dist"/,
  },
  "no framework, and an id": {
    files: {},
    words: ["new", "5", "--framework", "fair-share"],
    message: /There is no framework here/,
  },
};

test.each(Object.entries(REFUSALS))(
  "%s is refused, and nothing is written",
  async (_name, { files, words = WORDS, message, code = 2 }) => {
    const folder = await temporaryFolder(files);
    const before = [await namesIn(folder), await readFolder(folder)];
    const ended = await runGuidebook(folder, words);
    expect(ended.errors).toMatch(message);
    expect(ended.code).toBe(code);
    expect([await namesIn(folder), await readFolder(folder)]).toEqual(before);
  },
);

test("a link that leads elsewhere is neither copied nor written through", async () => {
  const folder = await temporaryFolder({
    ...BESIDE,
    "content/.keep": "",
    "elsewhere/notes.txt": "",
  });
  await mkdir(join(folder, "linked"));
  await symlink(join(folder, ORIGIN), join(folder, "linked/framework.md"));
  await symlink(join(folder, "elsewhere"), join(folder, PLACE));
  const before = await readFolder(folder);
  const copied = await runGuidebook(folder, ["new", "5", "--framework", "linked/framework.md"]);
  expect(copied.errors).toMatch(/^linked\/framework\.md: error: This link leads out/);
  expect(copied.code).toBe(1);
  const through = await runGuidebook(folder, WORDS);
  expect(through.errors).toBe(
    `"${PLACE}" is a link that leads out of the content folder. Nothing was written.\n`,
  );
  expect(through.code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
});

/** An error of a disk on which nothing has room any more. */
const full = (path: string): Error =>
  Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "rename", path });

test.each([1, 2, 3])("a disk that fails at file %i leaves nothing new behind", async (failing) => {
  const folder = await temporaryFolder(BESIDE);
  const before = [await namesIn(folder), await readFolder(folder)];
  const real = await vi.importActual<typeof FileSystem>("node:fs/promises");
  let count = 0;
  renameMock.mockImplementation((from: string, to: string) => {
    count += 1;
    return count === failing ? Promise.reject(full(to)) : real.rename(from, to);
  });
  const { code, errors } = await runGuidebook(folder, WORDS);
  expect(errors).toMatch(/no space is left on the disk/);
  expect(code).toBe(1);
  expect([await namesIn(folder), await readFolder(folder)]).toEqual(before);
  renameMock.mockImplementation(real.rename);
  expect((await runGuidebook(folder, WORDS)).code).toBe(0);
});

test.each([1, 2, 3])("a disk that fails at folder %i leaves nothing new behind", async (failing) => {
  const folder = await temporaryFolder(BESIDE);
  const before = await namesIn(folder);
  const real = await vi.importActual<typeof FileSystem>("node:fs/promises");
  let count = 0;
  mkdirMock.mockImplementation((path: string) => {
    count += 1;
    return count === failing ? Promise.reject(full(path)) : real.mkdir(path);
  });
  expect((await runGuidebook(folder, WORDS)).code).toBe(1);
  expect(count).toBe(failing);
  expect(await namesIn(folder)).toEqual(before);
});

test("without a framework, what to type is said: first to install one, then the command with its path", async () => {
  const folder = await temporaryFolder({ "package.json": "{}" });
  const words = ["new", "5", "--id", "our money"];
  const first = await runGuidebook(folder, words);
  expect(first.errors).toContain(`
  npm install @guidebook-kit/content
  guidebook new 5 --id "our money" --framework ${INSTALLED_FRAMEWORK}
`);
  expect(first.code).toBe(2);
  await writeFiles(folder, {
    [INSTALLED_FRAMEWORK]: FRAMEWORK,
    [`${dirname(INSTALLED_FRAMEWORK)}/framework.es.md`]: SPANISH,
  });
  const second = await runGuidebook(folder, ["new", "5"]);
  expect(second.errors).not.toContain("npm install");
  const line = /^ {2}guidebook (new .*)$/m.exec(second.errors)?.[1] ?? "";
  expect(line).toBe(`new 5 --framework ${INSTALLED_FRAMEWORK}`);
  const third = await runGuidebook(folder, line.split(" "));
  expect(third.out).toContain(`Wrote ${PLACE}/framework.es.md, its translation.`);
  expect(third.code).toBe(0);
});

test("in a folder further in, the package is found where Node would find it", async () => {
  const folder = await temporaryFolder({ [INSTALLED_FRAMEWORK]: FRAMEWORK, "district/notes.txt": "" });
  const { errors } = await runGuidebook(join(folder, "district"), ["new", "5"]);
  expect(errors).toContain(`  guidebook new 5 --framework ${join(folder, INSTALLED_FRAMEWORK)}\n`);
});

test("content that stands in the folder itself, or that somebody names, gets the framework there", async () => {
  const other = FRAMEWORK.replace("framework: fair-share", "framework: other-share");
  const here = await temporaryFolder({ ...BESIDE, "mine/framework.md": other, "texts/.keep": "" });
  await runGuidebook(join(here, "mine"), ["new", "5", "--id", "money", "--framework", `../${ORIGIN}`]);
  await runGuidebook(here, [...WORDS, "--content", "texts"]);
  expect(Object.keys(await readFolder(here))).toEqual(
    expect.arrayContaining(["mine/fair-share/money/guidebook.md", "texts/fair-share/framework.md"]),
  );
  expect(await readdir(here)).not.toContain("content");
});

test("the README and the command's help name the framework as the error does", async () => {
  const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
  const line = `guidebook new 4 --framework ${INSTALLED_FRAMEWORK}\n`;
  expect(readme).toContain(`npx ${line}`);
  expect((await runGuidebook("/", ["new", "--help"])).out).toContain(line);
});
