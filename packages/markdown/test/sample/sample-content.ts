import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/index.js";

/** The example of the grammar, made whole. */
export const SAMPLE_FRAMEWORK = readFileSync(join(import.meta.dirname, "framework.md"), "utf8");
/** The example of the grammar, made whole. */
export const SAMPLE_GUIDEBOOK = readFileSync(join(import.meta.dirname, "guidebook.md"), "utf8");

export const FRAMEWORK_PATH = "content/framework.md";
export const GUIDEBOOK_PATH = "content/family-book/guidebook.md";

/** The sample as files, with other texts in the place of its own where they are given. */
export function sampleContent(texts: { framework?: string; guidebook?: string } = {}): SourceFile[] {
  return [
    { path: FRAMEWORK_PATH, text: texts.framework ?? SAMPLE_FRAMEWORK },
    { path: GUIDEBOOK_PATH, text: texts.guidebook ?? SAMPLE_GUIDEBOOK },
  ];
}
