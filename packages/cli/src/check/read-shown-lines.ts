import type { Diagnostic } from "@guidebook-kit/core";
import { readTextFile } from "../content/read-text-file.js";
import type { OpenedFiles } from "../library/open-files.js";

/** So many lines beside the one of a problem are shown. */
const BESIDE = 1;

/** Empties all lines of a text but those near others; the line breaks stay, so that each line keeps its number. */
function keepNear(text: string, numbers: ReadonlySet<number>): string {
  const isNear = (line: number): boolean => {
    for (let other = line - BESIDE; other <= line + BESIDE; other += 1) if (numbers.has(other)) return true;
    return false;
  };
  const lines = text.split(/\r\n|\r|\n/);
  return lines.map((line, index) => (isNear(index + 1) ? line : "")).join("\n");
}

function shownLines(diagnostics: readonly Diagnostic[]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { file, position } of diagnostics) {
    if (position === undefined) continue;
    const numbers = lines.get(file) ?? new Set();
    lines.set(file, numbers.add(position.start.line));
  }
  return lines;
}

/**
 * Reads the lines that a report shows. The texts of thousands of guidebooks are not kept for a line of each.
 *
 * @param opened The files.
 * @param diagnostics What is reported of them.
 * @returns Texts by their names in diagnostics, with all other lines empty; a file that is gone meanwhile has none.
 */
export async function readShownLines(
  { files, shown, locate }: OpenedFiles,
  diagnostics: readonly Diagnostic[],
): Promise<Map<string, string>> {
  const sources = new Map(shown);
  const lines = shownLines(diagnostics);
  for (const { name, path } of files) {
    const numbers = lines.get(name);
    if (numbers === undefined) continue;
    const read = await readTextFile(locate(path), name);
    if ("text" in read) sources.set(name, keepNear(read.text, numbers));
  }
  return sources;
}
