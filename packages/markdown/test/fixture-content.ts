import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { SourceFile } from "../src/index.js";
import { FRAMEWORK_PATH, SAMPLE_FRAMEWORK } from "./sample/sample-content.js";

/** Where the fixtures are. */
export const FIXTURES = join(import.meta.dirname, "fixtures");

/** The names of the fixtures, each a small content folder. */
export const FIXTURE_NAMES: readonly string[] = readdirSync(FIXTURES).sort();

/** Where a file of a fixture stands in its content folder: a guidebook in a folder of its own. */
function contentPath(path: string): string {
  return path.startsWith("guidebook") ? `content/family-book/${path}` : `content/${path}`;
}

/** The files of a fixture; the sample's framework is added unless the fixture has one. */
export function fixtureContent(name: string): SourceFile[] {
  const own = readdirSync(join(FIXTURES, name), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => ({
      path: contentPath(path.split(sep).join("/")),
      text: readFileSync(join(FIXTURES, name, path), "utf8"),
    }));
  const hasFramework = own.some(({ path }) => path === FRAMEWORK_PATH);
  return hasFramework ? own : [{ path: FRAMEWORK_PATH, text: SAMPLE_FRAMEWORK }, ...own];
}
