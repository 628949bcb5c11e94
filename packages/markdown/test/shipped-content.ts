import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../src/index.js";

const FOLDER = join(import.meta.dirname, "../../../content/education-resource-equity");

/** The shipped framework and guidebook. */
export function shippedContent(): SourceFile[] {
  return ["framework.md", "diverse-classrooms-and-schools/guidebook.md"].map((path) => ({
    path: `content/education-resource-equity/${path}`,
    text: readFileSync(join(FOLDER, path), "utf8"),
  }));
}
