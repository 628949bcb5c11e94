import { chmod, readdir, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeEdits } from "../src/fix/describe-edits.js";
import { rewriteFile } from "../src/fix/rewrite-file.js";
import { runGuidebook } from "./run-guidebook.js";
import { GUIDEBOOK, SAMPLE } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const FILE = "content/family-book/guidebook.md";

const BROKEN = GUIDEBOOK.replace("### Root cause:", "### Root cuase:").replace(
  "**Occurs:** Within schools",
  "**Occurs:** Within scools",
);

async function textOf(folder: string, file = FILE): Promise<string> {
  return Buffer.from((await readFolder(folder))[file] ?? "", "latin1").toString("utf8");
}

test("what can be mended in one way is mended, and nothing else is touched", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, [FILE]: BROKEN });
  const { code, out } = await runGuidebook(folder, ["fix", "content"]);
  expect(out).toBe(`${FILE}:17: "Root cuase" is now "Root cause"
${FILE}:19: "Within scools" is now "Within schools"
Mended 2 places in 1 file.

Checked 2 files: no problems.
`);
  expect(code).toBe(0);
  expect(await textOf(folder)).toBe(GUIDEBOOK);
  const again = await runGuidebook(folder, ["fix", "content"]);
  expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^There was nothing to mend\./) });
  expect(await readdir(join(folder, "content/family-book"))).toEqual(["guidebook.md"]);
});

test("line endings, a byte order mark and permissions stay", async () => {
  const text = (guidebook: string): string => `\ufeff${guidebook.replaceAll("\n", "\r\n")}`;
  const folder = await temporaryFolder({ ...SAMPLE, [FILE]: text(BROKEN) });
  await chmod(join(folder, FILE), 0o640);
  expect((await runGuidebook(folder, ["fix", FILE])).code).toBe(0);
  expect(await textOf(folder)).toBe(text(GUIDEBOOK));
  expect((await stat(join(folder, FILE))).mode & 0o777).toBe(0o640);
});

test("--check writes nothing and says what would be mended", async () => {
  const folder = await temporaryFolder({ ...SAMPLE, [FILE]: BROKEN });
  const before = await readFolder(folder);
  const { code, out } = await runGuidebook(folder, ["fix", "--check"]);
  expect(out).toContain("Would mend 2 places in 1 file.\n");
  expect(code).toBe(1);
  expect(await readFolder(folder)).toEqual(before);
  await runGuidebook(folder, ["fix"]);
  expect(await runGuidebook(folder, ["fix", "--check"])).toMatchObject({
    code: 0,
    out: "There is nothing to mend.\n",
  });
});

test("only what was asked about is changed, and what is left is said", async () => {
  const other = BROKEN.replaceAll("family-book", "other-book").replace("status: draft", "status: nearly");
  const folder = await temporaryFolder({
    ...SAMPLE,
    [FILE]: BROKEN,
    "content/other-book/guidebook.md": other,
  });
  await runGuidebook(folder, ["fix", "content/family-book"]);
  expect(await textOf(folder)).toBe(GUIDEBOOK);
  expect(await textOf(folder, "content/other-book/guidebook.md")).toBe(other);
  const { code, out } = await runGuidebook(folder, ["fix", "content/other-book"]);
  expect(out).toMatch(
    /Mended 2 places in 1 file\.\n\ncontent\/other-book\/guidebook\.md:5:9: error: "nearly"/,
  );
  expect(code).toBe(1);
});

test("a file that somebody changes meanwhile, or that stands elsewhere, is left alone", async () => {
  const folder = await temporaryFolder({ "content/a.md": "theirs", "elsewhere.md": "x" });
  const root = join(folder, "content");
  const before = await readFolder(folder);
  const changed = rewriteFile({ root, path: join(root, "a.md"), before: "mine", after: "new" });
  await expect(changed).rejects.toThrow(/was changed while it was being mended/);
  await symlink(join(folder, "elsewhere.md"), join(root, "link.md"));
  const outside = rewriteFile({ root, path: join(root, "link.md"), before: "x", after: "new" });
  await expect(outside).rejects.toThrow(/leads out/);
  expect(await readFolder(folder)).toEqual(before);
});

test("a link to a file of the content stays a link", async () => {
  const folder = await temporaryFolder({ "content/a/text.md": "old" });
  const root = join(folder, "content");
  await symlink("a/text.md", join(root, "link.md"));
  await rewriteFile({ root, path: join(root, "link.md"), before: "old", after: "new" });
  expect(await readFolder(folder)).toEqual({ "content/a/text.md": "new" });
  expect((await readdir(root)).sort()).toEqual(["a", "link.md"]);
});

test("what edits change is said in the order of the text, without its line ends", () => {
  const text = "one\r\ntwo three\r\n";
  const edits = [
    { start: 5, end: 8, text: "TWO" },
    { start: 3, end: 3, text: " <!-- #one -->" },
    { start: 8, end: 14, text: "\r\n" },
    { start: 0, end: 0, text: "x".repeat(99) },
  ];
  expect(describeEdits("a.md", text, edits)).toEqual([
    `a.md:1: added "${"x".repeat(59)}…"`,
    'a.md:1: added "<!-- #one -->"',
    'a.md:2: "two" is now "TWO"',
    'a.md:2: took "three" away',
  ]);
});

test("missing ids are written", async () => {
  const folder = await temporaryFolder({
    ...SAMPLE,
    [FILE]: GUIDEBOOK.replace(" <!-- #meeting-hours -->", ""),
  });
  const { code, out } = await runGuidebook(folder, ["fix"]);
  expect(out).toContain(`${FILE}:17: added "<!-- #narrow-meeting-hours -->"\n`);
  expect(code).toBe(0);
  expect(await textOf(folder)).toBe(GUIDEBOOK.replace("#meeting-hours", "#narrow-meeting-hours"));
});

test("without content there is nothing to mend, and that is an error", async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { "content/.keep": "" });
  const { code, out } = await runGuidebook(folder, ["fix"]);
  expect(out).toContain("cli/no-content");
  expect(code).toBe(1);
});
