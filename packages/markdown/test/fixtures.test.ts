import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Framework, Guidebook } from "@guidebook-kit/core";
import { describe, expect, test } from "vitest";
import { type Content, markdownDiagnostics, readContent } from "../src/index.js";
import { FIXTURE_NAMES, FIXTURES, fixtureContent } from "./fixture-content.js";

/** A file that is too large to be kept is made in limits.test.ts; the other is what fixing reports: fix.test.ts. */
const MADE_ELSEWHERE = [markdownDiagnostics.fileTooLarge.code, markdownDiagnostics.idsNotCopied.code];

/** What is compared: everything reported, and the models of the case's own files. */
function describeContent({ diagnostics, frameworks, guidebooks }: Content, name: string): unknown {
  const ownFramework = existsSync(join(FIXTURES, name, "framework.md"));
  return {
    diagnostics: diagnostics.map(({ file, position, ...rest }) => ({
      at: `${file}:${position?.start.line}:${position?.start.column}-${position?.end.line}:${position?.end.column}`,
      ...rest,
    })),
    ...(ownFramework && frameworks.length > 0 ? { frameworks } : {}),
    ...(guidebooks.length > 0 ? { guidebooks } : {}),
  };
}

describe("fixtures", () => {
  test.each(FIXTURE_NAMES)("%s", (name) => {
    const content = readContent(fixtureContent(name));
    const actual = `${JSON.stringify(describeContent(content, name), null, 2)}\n`;
    const expected = join(FIXTURES, name, "expected.json");
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, "utf8"));
    for (const framework of content.frameworks) expect(Framework.parse(framework)).toEqual(framework);
    for (const guidebook of content.guidebooks) expect(Guidebook.parse(guidebook)).toEqual(guidebook);
  });
});

test("each code of the catalogue has a fixture", () => {
  const reported = new Set(
    FIXTURE_NAMES.flatMap((name) => readContent(fixtureContent(name)).diagnostics.map(({ code }) => code)),
  );
  const codes = Object.values(markdownDiagnostics).map(({ code }) => code);
  expect(codes.filter((code) => !reported.has(code))).toEqual(MADE_ELSEWHERE);
  expect(new Set(codes).size).toBe(codes.length);
});

test("every diagnostic names its place and says what to do", () => {
  for (const name of FIXTURE_NAMES) {
    for (const { code, position, hint, message } of readContent(fixtureContent(name)).diagnostics) {
      expect(position, `${name} ${code}`).toBeDefined();
      expect(hint, `${name} ${code}`).toBeTruthy();
      expect(message).toMatch(/\.$/);
    }
  }
});
