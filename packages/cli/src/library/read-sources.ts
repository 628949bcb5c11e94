import type { Diagnostic } from "@guidebook-kit/core";
import { readTextFile } from "../content/read-text-file.js";
import type { OpenedFiles } from "./open-files.js";

/**
 * Reads the texts that errors and warnings speak of.
 *
 * @param opened The files.
 * @param diagnostics What is wrong with them.
 * @returns Texts by their names in diagnostics; a file that is gone meanwhile has none.
 */
export async function readSources(
  { files, shown, locate }: OpenedFiles,
  diagnostics: readonly Diagnostic[],
): Promise<Map<string, string>> {
  const named = new Set(diagnostics.filter(({ severity }) => severity !== "note").map(({ file }) => file));
  const sources = new Map(shown);
  for (const { name, path } of files) {
    if (!named.has(name)) continue;
    const read = await readTextFile(locate(path), name);
    if ("text" in read) sources.set(name, read.text);
  }
  return sources;
}
