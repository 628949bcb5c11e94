import type * as FileSystem from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { manifestText } from "../src/output/manifest.js";
import { runGuidebook } from "./run-guidebook.js";
import { FRAMEWORK, GUIDEBOOK, SAMPLE, TWO_GUIDEBOOKS, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const { readFileMock } = vi.hoisted(() => ({ readFileMock: vi.fn() }));

vi.mock("node:fs", async (importOriginal) => ({
  ...(await importOriginal<typeof FileSystem>()),
  readFileSync: readFileMock,
}));

beforeEach(async () => {
  const { readFileSync } = await vi.importActual<typeof FileSystem>("node:fs");
  readFileMock.mockReset().mockImplementation(readFileSync);
});

const FILE = "content/family-book/guidebook.md";

/** The sample with its guidebook changed in one place. */
function broken(search: string, replacement: string): Record<string, string | Uint8Array> {
  expect(GUIDEBOOK).toContain(search);
  return { ...SAMPLE, [FILE]: GUIDEBOOK.replace(search, replacement) };
}

/** Line and column of a text in the guidebook. */
function placeOf(search: string, inText: string = GUIDEBOOK): string {
  const before = inText.slice(0, inText.indexOf(search)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

interface Case {
  readonly files: () => Record<string, string | Uint8Array>;
  /** What the first line of the report begins with. */
  readonly place: string;
  /** What the report says. */
  readonly words: RegExp;
}

const lineOf = (search: string): string => `${FILE}:${placeOf(search).split(":")[0]}:`;

const CASES: Readonly<Record<string, Case>> = {
  "a misspelt heading": {
    files: () => broken("### Root cause:", "### Root cuase:"),
    place: lineOf("### Root cause:"),
    words: /Root cause/,
  },
  "a missing id": {
    files: () => broken(" <!-- #text-booking -->", ""),
    place: lineOf("- **Across schools:** **Text"),
    words: /<!-- #|\bid\b/,
  },
  "a duplicate id": {
    files: () => broken("#text-booking", "#evening-slots"),
    place: lineOf("#text-booking"),
    words: /"evening-slots".*twice/,
  },
  "an unknown scope": {
    files: () => broken("**Occurs:** Within schools", "**Occurs:** Within scools"),
    place: lineOf("**Occurs:** Within schools"),
    words: /Within schools/,
  },
  "broken front matter": {
    files: () => broken("status: draft", "status: [draft"),
    place: `${FILE}:`,
    words: /status|front matter/i,
  },
  "a status that does not exist": {
    files: () => broken("status: draft", "status: drfat"),
    place: lineOf("status: draft"),
    words: /draft/,
  },
  "an unknown target of a link": {
    files: () => broken("Publish a calendar.", "See [it](#nowhere)."),
    place: lineOf("Publish a calendar."),
    words: /#?nowhere/,
  },
  "a file that is not UTF-8": {
    files: () => ({ ...SAMPLE, [FILE]: Buffer.from(GUIDEBOOK.replace("late", "lat\u00e9"), "latin1") }),
    place: `${FILE}:${placeOf("late phone").replace(/:(\d+)$/, (_all, column) => `:${Number(column) + 3}`)}: `,
    words: /UTF-8/,
  },
  "a file that is far too large": {
    files: () => ({ ...SAMPLE, [FILE]: GUIDEBOOK + "x".repeat(4 * 1024 * 1024) }),
    place: `${FILE}: `,
    words: /This file has 4\.2 MB; a content file may have 4\.0 MB/,
  },
  "an empty content folder": {
    files: () => ({ "content/.keep": "" }),
    place: "content: ",
    words: /framework\.md.*guidebook\.md/,
  },
  "Markdown of another name": {
    files: () => ({ "content/family-book/text.md": GUIDEBOOK }),
    place: "content: ",
    words: /content\/family-book\/text\.md/,
  },
  "a document of a word processor": {
    files: () => ({ ...SAMPLE, [FILE]: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]) }),
    place: `${FILE}:1:1: `,
    words: /word processor.*\n.*Plain text/,
  },
};

test.each(Object.entries(CASES))(
  "%s: file, line, column and what to do; exit 1; output untouched",
  async (_name, { files, place, words }) => {
    const folder = await temporaryFolder(files());
    await writeFiles(folder, {
      "out/.guidebook-build.json": manifestText([]),
      "out/a.txt": "old",
    });
    const before = await readFolder(folder);
    const check = await runGuidebook(folder, ["check", "content"]);
    const built = await runGuidebook(folder, ["build", "content", "--out", "out", "--no-pdf"]);
    expect(check.code).toBe(1);
    expect(built.code).toBe(1);
    for (const report of [check.out, built.errors]) {
      expect(report.startsWith(place), report).toBe(true);
      expect(report).toMatch(words);
      expect(report.match(/: error: /g), report).toHaveLength(1);
      expect(report).not.toMatch(/^\s+at /m);
    }
    expect(built.errors).toContain("Nothing was built, and nothing was changed: 1 error");
    expect(await readFolder(folder)).toEqual(before);
  },
);

test("links that lead out of the content folder are not followed", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, "secret/guidebook.md": "secret" });
  await symlink(join(folder, "secret"), join(folder, "content/secret"));
  await symlink(join(folder, "secret/guidebook.md"), join(folder, "content/guidebook.md"));
  const { code, out } = await runGuidebook(folder, ["check", "content"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^content\/guidebook\.md: error: .*leads out.*^content\/secret: error: /ms);
  expect(out).toContain("2 errors");
});

test("a file whose name is nearly that of content is pointed out", async () => {
  const folder = await temporaryFolder({
    ...SAMPLE,
    "content/family-book/Guidebook.es.md": "",
    "content/family-book/guidebok.md": "",
    "content/notes/guidebook-ideas for later.md": "",
  });
  const { code, out } = await runGuidebook(folder, ["check", "content"]);
  expect(
    out,
  ).toBe(`content/family-book/Guidebook.es.md: warning: This file is not read, because of its name. [cli/misnamed-file]
  Did you mean "guidebook.es.md"?
  If it is content, rename it. If it is not, give it a name that differs more.

content/family-book/guidebok.md: warning: This file is not read, because of its name. [cli/misnamed-file]
  Did you mean "guidebook.md"?
  If it is content, rename it. If it is not, give it a name that differs more.

Checked 2 files: 2 warnings.
`);
  expect(code).toBe(0);
});

test("a file that cannot be read is named, and the rest is checked", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, "content/money-book/guidebook.md": "" });
  const real = await vi.importActual<typeof FileSystem>("node:fs");
  const refused = join(folder, "content/money-book/guidebook.md");
  const before = await readFolder(folder);
  readFileMock.mockImplementation((path, options) => {
    if (path !== refused) return real.readFileSync(path, options);
    throw Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "open", path });
  });
  const { code, errors } = await runGuidebook(folder, ["build", "content", "--no-pdf"]);
  expect(errors).toContain(
    "content/money-book/guidebook.md: error: This cannot be read: permission denied. [cli/unreadable]",
  );
  expect(code).toBe(1);
  expect(await readFolder(folder)).toEqual(before);
});

test("one guidebook is checked together with the framework above it", async () => {
  const folder = await temporaryFolder(SAMPLE);
  for (const [from, path] of [
    ["", "content/family-book"],
    ["", FILE],
    ["content/family-book", "."],
    ["content", "family-book/guidebook.md"],
  ]) {
    const { code, out } = await runGuidebook(join(folder, from ?? ""), ["check", path ?? ""]);
    expect({ code, out }).toEqual({ code: 0, out: "Checked 1 file: no problems.\n" });
  }
});

test("of a guidebook that nobody asks about nothing is said, and what it holds is known", async () => {
  const other = "content/money-book/guidebook.md";
  const folder = await temporaryFolder({
    ...TWO_GUIDEBOOKS,
    [other]: (TWO_GUIDEBOOKS[other] ?? "").replace("status: draft", "status: drfat"),
    [FILE]: GUIDEBOOK.replace("Publish a calendar.", "See [it](../money-book/guidebook.md#text-booking)."),
  });
  expect(await runGuidebook(folder, ["check", FILE])).toMatchObject({
    code: 0,
    out: "Checked 1 file: no problems.\n",
  });
  await writeFiles(folder, {
    [FILE]: GUIDEBOOK.replace("Publish a calendar.", "See [it](../money-book/guidebook.md#text-bookin)."),
  });
  const wrong = await runGuidebook(folder, ["check", FILE]);
  expect(wrong.out).toMatch(/text-bookin"[\s\S]*Did you mean "text-booking"\?/);
  expect(wrong.out.match(/: error: /g)).toHaveLength(1);
});

test("a translation is compared with its source, also when only the one is asked about", async () => {
  const file = "content/family-book/guidebook.es.md";
  const text = TWO_LANGUAGES[file] ?? "";
  const folder = await temporaryFolder({
    ...TWO_LANGUAGES,
    [file]: text.replace("#text-booking", "#texting"),
  });
  const { code, out } = await runGuidebook(folder, ["check", file]);
  expect(out).toMatch(/^content\/family-book\/guidebook\.es\.md:\d+:\d+: \w+: .*text/);
  expect(out).not.toContain("guidebook.md:");
  expect(out).toContain("text-booking");
  expect(code).toBe(1);
});

test("a broken framework is not hidden by asking about one guidebook", async () => {
  const folder = await temporaryFolder({
    ...SAMPLE,
    "content/framework.md": FRAMEWORK.replace("**Answer:** Root causes", ""),
  });
  const { code, out } = await runGuidebook(folder, ["check", "content/family-book"]);
  expect(code).toBe(1);
  expect(out).toContain("content/framework.md");
});
