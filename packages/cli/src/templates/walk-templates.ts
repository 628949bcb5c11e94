import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isKeptName } from "../output/carry-files.js";

const ENDINGS = /\.(?:hbs|css)$/;

/** Packages that somebody has installed here hold templates and styles of their own. */
const SKIPPED = /^(?:\.|node_modules$)/;

/**
 * Finds templates and style sheets in a folder.
 *
 * @param folder Absolute path.
 * @param above Path of the folder within the one that was asked for; empty for that one.
 * @returns Relative paths with `/` between their parts, in order. What a command has kept aside does not count.
 */
export async function walkTemplates(folder: string, above = ""): Promise<string[]> {
  const entries = await readdir(join(folder, above), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (SKIPPED.test(entry.name)) continue;
    const path = above === "" ? entry.name : `${above}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await walkTemplates(folder, path)));
    else if (ENDINGS.test(entry.name) && !isKeptName(entry.name)) found.push(path);
  }
  return found;
}
