import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const CONTENT_FILE = /(?:^|\/)(?:framework|guidebook)(?:\.\w+)?\.md$/;

/**
 * Reads the texts of a content folder.
 *
 * @param folder The folder.
 * @returns Paths and texts, as the parser takes them.
 */
export function readTexts(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => CONTENT_FILE.test(name))
    .map((name) => ({ path: `${basename(folder)}/${name}`, text: readFileSync(join(folder, name), "utf8") }));
}
