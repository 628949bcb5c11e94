import { readdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { GuidebookError, nearestWord } from "@guidebook-kit/core";
import { contentFileKind } from "./content-file-name.js";
import { walkContent } from "./walk-content.js";

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function holdsFramework(folder: string): Promise<boolean> {
  return (await namesIn(folder)).some((name) => contentFileKind(name) === "framework");
}

/** The nearest folder upward that holds a framework. */
async function climb(folder: string): Promise<string | undefined> {
  if (await holdsFramework(folder)) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : climb(parent);
}

async function refuseMissing(path: string, given: string): Promise<never> {
  const near = nearestWord(basename(path), await namesIn(dirname(path)));
  const before = given.replace(/[^\\/]*[\\/]*$/, "");
  const meant = near === undefined ? "" : ` Did you mean "${before}${near}"?`;
  throw new GuidebookError("cli/no-such-path", `There is no file or folder "${given}".${meant}`);
}

/**
 * Asks what stands at a path that somebody gave.
 *
 * @param path Absolute path.
 * @param given The path as it was given.
 * @returns What stands there.
 * @throws GuidebookError `cli/no-such-path` when nothing stands there.
 */
export async function kindOfPath(path: string, given: string): Promise<"file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    return refuseMissing(path, given);
  }
}

/**
 * Finds the content folder that a path belongs to: a guidebook can only be read together with its framework.
 *
 * @param given A folder or a content file.
 * @param from Absolute path of the folder in which the command was called.
 * @returns Absolute path of the content folder.
 * @throws GuidebookError when the path does not exist or is a file that is not content.
 */
export async function findContentRoot(given: string, from: string): Promise<string> {
  const path = resolve(from, given);
  if ((await kindOfPath(path, given)) === "file") {
    if (contentFileKind(basename(path)) === undefined) {
      throw new GuidebookError(
        "cli/not-content",
        `"${given}" is not content: only files named framework.md and guidebook.md are read (with a language between, as in guidebook.es.md).`,
      );
    }
    return (await climb(dirname(path))) ?? dirname(path);
  }
  const { files } = await walkContent(path);
  if (files.some((file) => contentFileKind(basename(file)) === "framework")) return path;
  return files.length === 0 ? path : ((await climb(path)) ?? path);
}
