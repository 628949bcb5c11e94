import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { NAME_WORDS } from "../packages/worksheet/src/names/name-words.js";

const root = join(import.meta.dirname, "..");

/** The files below a folder whose paths match. */
function filesBelow(folder: string, pattern: RegExp): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return paths
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => pattern.test(path) && !/\/(?:node_modules|dist)\//.test(path));
}

/** Every id that the content writes down, and the ids of its files. */
function contentIds(): Set<string> {
  const ids = new Set<string>();
  for (const file of filesBelow("content", /\/(?:framework|guidebook)(?:\.[A-Za-z-]+)?\.md$/)) {
    const text = readFileSync(join(root, file), "utf8");
    const written = text.matchAll(/<!--\s*#([a-z0-9-]+)\s*-->|^(?:framework|guidebook):\s*([a-z0-9-]+)/gm);
    for (const [, id, own] of written) ids.add(id ?? own ?? "");
  }
  return ids;
}

/** The whole string literals of a source text, with their lines. */
function literals(text: string): { value: string; line: number }[] {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest);
  const found: { value: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      found.push({
        value: node.text,
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("no code knows an id of the content, save the words of the name grammar", () => {
  const ids = contentIds();
  expect(ids.size).toBeGreaterThan(80);
  const nameWords = new Set<string>(Object.values(NAME_WORDS));
  const files = filesBelow("packages", /^packages\/[^/]+\/src\/.*(?<!\.generated)\.ts$/);
  expect(files.length).toBeGreaterThan(100);
  const known = files.flatMap((file) =>
    literals(readFileSync(join(root, file), "utf8"))
      .filter(({ value }) => ids.has(value) && !nameWords.has(value))
      .map(({ value, line }) => `${file}:${line} "${value}"`),
  );
  expect(known).toEqual([]);
});
