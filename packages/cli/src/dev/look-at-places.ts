import { stat } from "node:fs/promises";
import { join } from "node:path";
import { walkContent } from "../content/walk-content.js";
import { walkTemplates } from "../templates/walk-templates.js";

/** What a preview depends on; absolute paths. */
export interface WatchedPlaces {
  /** The content folder. */
  readonly content: string;
  /** The folder with edited templates, if there is one. */
  readonly templates: string | undefined;
  /** Single files; they need not be there yet. */
  readonly files: readonly string[];
}

const NOTHING = { files: [], refusedLinks: [], misnamed: [], unreadable: [] };

async function describeFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? path : `${path} ${found.size} ${found.mtimeMs} ${found.ino}`;
}

/**
 * Looks at files without reading them.
 *
 * @param paths Absolute paths.
 * @returns A text that is another one when a file has been saved, renamed, added or removed.
 */
export async function lookAtFiles(paths: readonly string[]): Promise<string> {
  return (await Promise.all(paths.map(describeFile))).join("\n");
}

async function lookAtContent(root: string): Promise<string> {
  const { files, refusedLinks, misnamed, unreadable } = await walkContent(root).catch(() => NOTHING);
  const others = [...refusedLinks, ...misnamed, ...unreadable.map(({ path }) => path)];
  return [await lookAtFiles(files), ...others].join("\n");
}

async function lookAtTemplates(folder: string): Promise<string> {
  const paths = await walkTemplates(folder).catch(() => []);
  return lookAtFiles(paths.map((path) => join(folder, path)));
}

/**
 * Looks at all that a preview depends on, without reading it.
 *
 * @param places What it is.
 * @returns A text that is another one when something has changed.
 */
export async function lookAtPlaces({ content, templates, files }: WatchedPlaces): Promise<string> {
  const looks = [lookAtContent(content), lookAtFiles(files)];
  if (templates !== undefined) looks.push(lookAtTemplates(templates));
  return (await Promise.all(looks)).join("\n");
}
