import type { Framework, Guidebook } from "@guidebook-kit/core";
import { stringify } from "yaml";
import { quoteScalar, readScalar } from "../front-matter/read-scalar.js";
import type { FileKind } from "../grammar/file-kind.js";
import { FRONT_MATTER_RULES, type FrontMatterKey, frontMatterKeys } from "../grammar/front-matter-rules.js";

/** Characters that only a value in double quotation marks can hold. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

function printScalar(text: string): string {
  const read = readScalar(` ${text}`);
  if (read.type === "text" && read.text === text && !UNPRINTABLE.test(text)) return text;
  return UNPRINTABLE.test(text) ? JSON.stringify(text) : quoteScalar(text);
}

const printMap = (key: string, value: unknown): string =>
  stringify(
    { [key]: value },
    { version: "1.2", schema: "core", lineWidth: 0, aliasDuplicateObjects: false },
  ).trimEnd();

/** The model's key for a key of the front matter. */
const modelKey = (key: FrontMatterKey, file: FileKind): string => (key === file ? "id" : key);

/**
 * Prints the front matter.
 *
 * @param model A framework or a guidebook.
 * @param file Which of the two it is.
 * @returns Its lines, the two of hyphens included.
 */
export function printFrontMatter(model: Framework | Guidebook, file: FileKind): string {
  const values = new Map<string, unknown>(Object.entries(model));
  const lines = frontMatterKeys(file).flatMap((key) => {
    const value = values.get(modelKey(key, file));
    if (value === undefined) return [];
    const { value: kind } = FRONT_MATTER_RULES[key];
    const isMap = kind === "retired" || kind === "extensions";
    return [isMap ? printMap(key, value) : `${key}: ${printScalar(String(value))}`];
  });
  return ["---", ...lines, "---"].join("\n");
}
