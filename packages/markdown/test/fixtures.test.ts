import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { Framework, Guidebook } from "@guidebook-kit/core";
import { describe, expect, test } from "vitest";
import { type Content, markdownDiagnostics, readContent, type SourceFile } from "../src/index.js";
import { FRAMEWORK_PATH, SAMPLE_FRAMEWORK } from "./sample/sample-content.js";

const FOLDER = join(import.meta.dirname, "fixtures");
const CASES = readdirSync(FOLDER).sort();

/** A file that is too large to be kept is made in limits.test.ts; the other is what fixing reports: fix.test.ts. */
const MADE_ELSEWHERE = [markdownDiagnostics.fileTooLarge.code, markdownDiagnostics.idsNotCopied.code];

/** Where a file of a case stands in its content folder: a guidebook in a folder of its own. */
function contentPath(path: string): string {
  return path.startsWith("guidebook") ? `content/family-book/${path}` : `content/${path}`;
}

/** The files of a case; the sample's framework is added unless the case has one. */
function readCase(name: string): SourceFile[] {
  const own = readdirSync(join(FOLDER, name), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => ({
      path: contentPath(path.split(sep).join("/")),
      text: readFileSync(join(FOLDER, name, path), "utf8"),
    }));
  const hasFramework = own.some(({ path }) => path === FRAMEWORK_PATH);
  return hasFramework ? own : [{ path: FRAMEWORK_PATH, text: SAMPLE_FRAMEWORK }, ...own];
}

/** What is compared: everything reported, and the models of the case's own files. */
function describeContent({ diagnostics, frameworks, guidebooks }: Content, name: string): unknown {
  const ownFramework = existsSync(join(FOLDER, name, "framework.md"));
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
  test.each(CASES)("%s", (name) => {
    const content = readContent(readCase(name));
    const actual = `${JSON.stringify(describeContent(content, name), null, 2)}\n`;
    const expected = join(FOLDER, name, "expected.json");
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, "utf8"));
    for (const framework of content.frameworks) expect(Framework.parse(framework)).toEqual(framework);
    for (const guidebook of content.guidebooks) expect(Guidebook.parse(guidebook)).toEqual(guidebook);
  });
});

test("each code of the catalogue has a fixture", () => {
  const reported = new Set(
    CASES.flatMap((name) => readContent(readCase(name)).diagnostics.map(({ code }) => code)),
  );
  const codes = Object.values(markdownDiagnostics).map(({ code }) => code);
  expect(codes.filter((code) => !reported.has(code))).toEqual(MADE_ELSEWHERE);
  expect(new Set(codes).size).toBe(codes.length);
});

test("every diagnostic names its place and says what to do", () => {
  for (const name of CASES) {
    for (const { code, position, hint, message } of readContent(readCase(name)).diagnostics) {
      expect(position, `${name} ${code}`).toBeDefined();
      expect(hint, `${name} ${code}`).toBeTruthy();
      expect(message).toMatch(/\.$/);
    }
  }
});
