import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { FRAMEWORK, GUIDEBOOK, SAMPLE, TWO_LANGUAGES } from "./sample-content.js";
import { readFolder, temporaryFolder, writeFiles } from "./temporary-folder.js";

const NEW = "content/school-funding/guidebook.md";

async function textOf(folder: string, file: string): Promise<string> {
  return Buffer.from((await readFolder(folder))[file] ?? "", "latin1").toString("utf8");
}

test.each(["5", "school-funding"])(
  "a new guidebook of dimension %s has no errors and can be built",
  async (dimension) => {
    const folder = await temporaryFolder({ "content/framework.md": FRAMEWORK });
    const made = await runGuidebook(folder, ["new", dimension]);
    expect(made.errors).toBe("");
    expect(made.out).toContain(`Wrote ${NEW}.`);
    expect(made.code).toBe(0);
    const text = await textOf(folder, NEW);
    expect(text).toContain("## Key question 5.1: ✎ ");
    expect(text.match(/^### Root cause: /gm)).toHaveLength(2);
    const checked = await runGuidebook(folder, ["check"]);
    const marks = text.match(/✎/g)?.length ?? 0;
    expect(checked.code).toBe(0);
    expect(checked.out.split("\n").slice(-3)).toEqual([
      `Checked 2 files: ${marks} notes.`,
      `Unfinished: ${marks} places. That stops nothing but "guidebook check --complete".`,
      "",
    ]);
    const lines = text.split("\n").flatMap((line, index) => (line.includes("✎") ? [index + 1] : []));
    expect([...checked.out.matchAll(/^ {2}\S+:(\d+): /gm)].map((match) => Number(match[1]))).toEqual(lines);
    const complete = await runGuidebook(folder, ["check", "--complete", "content/school-funding"]);
    expect(complete.out).toMatch(
      new RegExp(`Unfinished: ${marks} places\\. That fails a check with --complete\\.\\n$`),
    );
    expect(complete.code).toBe(1);
    const built = await runGuidebook(folder, ["build", "--no-pdf", "--generator", "html-form"]);
    expect(built).toMatchObject({ code: 0 });
  },
);

test("a guidebook that is there is not written over", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, ["new", "4", "--id", "family-book"]);
  expect(errors).toContain("content/family-book/guidebook.md is there already, so nothing was written.\n");
  expect(code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
});

test("of a dimension with a guidebook another one is written only under a name of its own", async () => {
  const folder = await temporaryFolder(SAMPLE);
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, ["new", "4"]);
  expect(
    errors,
  ).toBe(`There is a guidebook of dimension 4, "Family Partnership": content/family-book/guidebook.md. Nothing was written.
To write another one beside it, name it: guidebook new 4 --id another-name
`);
  expect(code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
  expect((await runGuidebook(folder, ["new", "4", "--id", "another-name"])).code).toBe(0);
});

test("several frameworks, languages and folders are told apart", async () => {
  const other = FRAMEWORK.replace("framework: fair-share", "framework: other-share");
  const folder = await temporaryFolder({
    ...Object.fromEntries(
      Object.entries(TWO_LANGUAGES).map(([path, text]) => [path.replace("content/", "content/fair/"), text]),
    ),
    "content/other/framework.md": other,
  });
  expect(await runGuidebook(folder, ["new", "5"])).toMatchObject({
    code: 2,
    errors: expect.stringContaining("fair-share, other-share. Name one with --framework."),
  });
  expect((await runGuidebook(folder, ["new", "5", "--framework", "other-share", "--id", "money"])).code).toBe(
    0,
  );
  expect(await textOf(folder, "content/other/money/guidebook.md")).toContain("framework: other-share");
});

test.each([
  [
    ["new", "44"],
    /no dimension "44"\. Its dimensions are:\n {2}4 {2}family-partnership: Family Partnership\n/,
  ],
  [["new", "school-fundng"], /Did you mean "school-funding"\?/],
  [["new", "5", "--id", "My Book"], /"My Book" is not an id/],
  [
    ["new", "5", "--framework", "fare-share"],
    /There is no framework "fare-share"\. Did you mean "fair-share"\?/,
  ],
  [["new", "5", "--content", "empty"], /There is no framework here/],
  [["new"], /missing required argument 'dimension'/],
])("guidebook %j is explained, exit 2, nothing is written", async (words, message) => {
  const folder = await temporaryFolder(SAMPLE);
  await mkdir(join(folder, "empty"));
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, words);
  expect(errors).toMatch(message);
  expect(code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
});

test("a framework with errors comes first", async () => {
  const folder = await temporaryFolder({
    "content/framework.md": FRAMEWORK.replace("## Scopes", "## Scops"),
  });
  const { code, errors } = await runGuidebook(folder, ["new", "5"]);
  expect(errors).toMatch(
    /framework\.md:\d+:1: error: .*\n[\s\S]*Mend the framework first; nothing was written\.\n$/,
  );
  expect(code).toBe(1);
});

test("--complete lists parts without text, and where they are missing", async () => {
  const folder = await temporaryFolder(SAMPLE);
  expect(await runGuidebook(folder, ["check", "--complete"])).toMatchObject({ code: 0 });
  await writeFiles(folder, {
    "content/family-book/guidebook.md": GUIDEBOOK.replace(
      "Any caregiver can pick a time that suits the week.\n",
      "",
    ),
  });
  expect((await runGuidebook(folder, ["check"])).out).toBe("Checked 2 files: no problems.\n");
  const { code, out } = await runGuidebook(folder, ["check", "--complete"]);
  expect(
    out,
  ).toBe(`content/family-book/guidebook.md:25:1: note: Nothing is written yet: the vision of "Narrow meeting hours". [cli/empty-part]
  24 |
> 25 | #### Vision
     | ^^^^^^^^^^^
  26 |
  Readers look for it. Write it, or take the heading away where it may be absent.

Checked 2 files: 1 note.
Unfinished: 1 place. That fails a check with --complete.
`);
  expect(code).toBe(1);
});

test("a long check shows on a terminal what it is at, and says the same in the end", async () => {
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => {
    now += 2000;
    return now;
  });
  onTestFinished(() => clock.mockRestore());
  const folder = await temporaryFolder(SAMPLE);
  const words = ["check", "--complete"];
  const plain = await runGuidebook(folder, words);
  const shown = await runGuidebook(folder, words, { interactive: true });
  expect(plain).toEqual({ code: 0, out: "Checked 2 files: no problems.\n", errors: "" });
  expect({ ...shown, errors: "" }).toEqual(plain);
  for (const doing of ["reading", "checking", "looking for empty parts in"]) {
    expect(shown.errors).toContain(`[1/1] ${doing} family-book/guidebook.md`);
  }
  expect(shown.errors.endsWith("\r\u001b[2K")).toBe(true);
});

test("a resource without a year is named only to who asks what is unfinished", async () => {
  const folder = await temporaryFolder({
    ...SAMPLE,
    "content/family-book/guidebook.md": `${GUIDEBOOK}
## Resources

- *Paper Only*. Sample Press. <!-- #paper-without-year -->
`,
  });
  expect((await runGuidebook(folder, ["check"])).out).toBe("Checked 2 files: no problems.\n");
  const { code, out } = await runGuidebook(folder, ["check", "--complete"]);
  expect(out).toMatch(/: note: "Paper Only" has no year\. \[markdown\/year-missing\]/);
  expect(code).toBe(1);
});
