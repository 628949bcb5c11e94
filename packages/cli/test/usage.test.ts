import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runGuidebook } from "./run-guidebook.js";
import { SAMPLE } from "./sample-content.js";
import { readFolder, temporaryFolder } from "./temporary-folder.js";

test("--help lists the commands, each command's help has examples", async () => {
  const { code, out } = await runGuidebook("/", ["--help"]);
  expect(code).toBe(0);
  expect(out).toMatch(/check[\s\S]*build/);
  expect(out).toContain("Exit codes: 0 fine");
  for (const command of ["new", "check", "fix", "build", "print", "templates"]) {
    const help = await runGuidebook("/", [command, "--help"]);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining("Examples:") });
    expect(help.out).not.toContain("[]");
  }
});

test("--version is the package's", async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, "../package.json"), "utf8"));
  expect(await runGuidebook("/", ["--version"])).toEqual({ code: 0, out: `${version}\n`, errors: "" });
});

test.each([
  [["bild"], /Did you mean build/],
  [["build", "--no-pdff"], /Did you mean --no-pdf/],
  [["build", "content", "more"], /too many arguments/],
  [[], /Usage: guidebook/],
  [["check", "contnt"], /There is no file or folder "contnt"\. Did you mean "content"\?/],
  [["check", "content/famly-book"], /Did you mean "content\/family-book"\?/],
  [["check", "--format", "xml"], /Allowed choices are text, json, github/],
  [["check", "notes.md"], /"notes.md" is not content/],
  [["build", "./contnt/"], /There is no file or folder ".\/contnt\/"\. Did you mean ".\/content"\?/],
  [["build", "notes.md"], /is a file; name the content folder/],
  [
    ["build", "content", "--guidebook", "famly-book"],
    /There is no guidebook "famly-book". Did you mean "family-book"/,
  ],
  [
    ["build", "content", "--generator", "typescrpt"],
    /There is no generator "typescrpt". Did you mean "typescript"/,
  ],
  [["build", "content", "--out", "content"], /holds the content itself/],
  [["build", "content", "--out", "full"], /holds files that guidebook build has not made/],
  [["build", "content", "--browser", "/nope/chrome"], /there is no browser at "\/nope\/chrome"/],
  [["build", "--config", "nope.ts"], /There is no config file "nope.ts"/],
])("guidebook %j is explained, exit 2, nothing is written", async (words, message) => {
  const folder = await temporaryFolder({ ...SAMPLE, "notes.md": "", "full/mine.txt": "mine" });
  const before = await readFolder(folder);
  const { code, errors } = await runGuidebook(folder, words);
  expect(errors).toMatch(message);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
  expect(await readFolder(folder)).toEqual(before);
});
