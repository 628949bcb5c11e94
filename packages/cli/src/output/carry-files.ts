import { copyFile, link, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import { CACHE_FOLDER, contentDigest, MANIFEST_NAME, type WrittenFile } from "./manifest.js";
import type { OutputPlaces } from "./output-places.js";

/** Where the old set is and where the new one is made. */
type Sets = Pick<OutputPlaces, "out" | "stage">;

/** A file that somebody changed after a build had made it, and what it is called now. */
export interface KeptFile {
  readonly path: string;
  readonly as: string;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** A link costs no space; not every disk has links. */
async function linkFile(from: string, to: string): Promise<void> {
  await link(from, to).catch((error: unknown) => {
    if (isMissing(error)) throw error;
    return copyFile(from, to);
  });
}

/**
 * Gives a file of the old set to the new one too.
 *
 * @param sets Both sets.
 * @param path Its path in the old set.
 * @param as Its path in the new set; the same by default.
 * @returns False when it is gone.
 */
export async function carryFile({ out, stage }: Sets, path: string, as: string = path): Promise<boolean> {
  const [from, to] = [join(out, ...path.split("/")), join(stage, ...as.split("/"))];
  try {
    await linkFile(from, to).catch(async (error: unknown) => {
      if (!isMissing(error)) throw error;
      // Mostly the folder is there: it was made for the file before.
      await mkdir(dirname(to), { recursive: true });
      await linkFile(from, to);
    });
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Lists what others have put into an output folder.
 *
 * @param out Absolute path of the output folder.
 * @param own Paths of the files that a build has made there.
 * @returns Paths of files and of folders that hold none of a build's files, with `/` between their parts.
 */
export async function listForeign(
  out: string,
  own: ReadonlySet<string>,
): Promise<{ files: string[]; folders: string[] }> {
  const ownFolders = new Set([...own].flatMap(foldersAbove));
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    const path = relative(out, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (path === CACHE_FOLDER || path.startsWith(`${CACHE_FOLDER}/`)) continue;
    if (entry.isDirectory()) folders.push(path);
    else if (!own.has(path) && path !== MANIFEST_NAME) files.push(path);
  }
  return { files, folders: folders.filter((folder) => !ownFolders.has(folder)) };
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join("/"));
}

/**
 * Tells whether somebody has changed a file since a build made it.
 *
 * @param out Absolute path of the output folder.
 * @param file The file as it was made.
 * @returns False too when it is gone.
 */
export async function isChanged(out: string, file: WrittenFile): Promise<boolean> {
  try {
    return contentDigest(await readFile(join(out, ...file.path.split("/")))) !== file.digest;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Tells whether a file is a changed one that stands beside the new one.
 *
 * @param path The file's path or name.
 * @returns True for what `keptName` gives.
 */
export function isKeptName(path: string): boolean {
  return /\.kept-\d+(?:\.[^./]*)?$/.test(path);
}

/**
 * Finds a name under which a changed file can stand beside the new one.
 *
 * @param path The file's path.
 * @param taken Paths that are in use.
 * @returns For example `a/worksheet.letter.kept-1.pdf`.
 */
export function keptName(path: string, taken: ReadonlySet<string>): string {
  const ending = posix.extname(path);
  const before = path.slice(0, path.length - ending.length);
  for (let number = 1; ; number += 1) {
    const name = `${before}.kept-${number}${ending}`;
    if (!taken.has(name)) return name;
  }
}
