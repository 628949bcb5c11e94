import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { FRAMEWORK, GUIDEBOOK, SAMPLE } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

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
    words: /bytes; at most 4194304/,
  },
  "an empty content folder": {
    files: () => ({ "content/.keep": "" }),
    place: "content: ",
    words: /framework\.md.*guidebook\.md/,
  },
  "a file with a wrong name": {
    files: () => ({ "content/family-book/Guidebook.md": GUIDEBOOK }),
    place: "content: ",
    words: /content\/family-book\/Guidebook\.md/,
  },
};

test.each(Object.entries(CASES))(
  "%s: file, line, column and what to do; exit 1; output untouched",
  async (_name, { files, place, words }) => {
    const folder = await temporaryFolder(files());
    await writeFiles(folder, {
      "out/.guidebook-build.json": '{"format":"guidebook-kit/build/1","files":[]}',
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
    expect(built.errors).toContain("Nothing was built: 1 error");
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

test("a broken framework is not hidden by asking about one guidebook", async () => {
  const folder = await temporaryFolder({
    ...SAMPLE,
    "content/framework.md": FRAMEWORK.replace("**Answer:** Root causes", ""),
  });
  const { code, out } = await runGuidebook(folder, ["check", "content/family-book"]);
  expect(code).toBe(1);
  expect(out).toContain("content/framework.md");
});
