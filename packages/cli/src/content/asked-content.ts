import { resolve, sep } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { defaultContentFolder } from "../config/default-content-folder.js";
import { loadConfig } from "../config/load-config.js";
import { findContentRoot, kindOfPath } from "./find-content-root.js";

/** A content folder, and what of it somebody asked about. */
export interface AskedContent {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Absolute paths of the folders and files asked about. */
  readonly wanted: readonly string[];
}

/**
 * Finds the content folders that somebody asks about.
 *
 * @param paths Folders and files; the config's content folder when empty, else `content` or the current folder.
 * @param from Absolute path of the folder in which the command was called.
 * @returns Each content folder once.
 * @throws GuidebookError when a path does not exist or is not content.
 */
export async function askedContent(paths: readonly string[], from: string): Promise<AskedContent[]> {
  if (paths.length === 0) {
    const root = await defaultContentFolder(await loadConfig(from));
    if ((await kindOfPath(root, root)) === "folder") return [{ root, wanted: [root] }];
    throw new GuidebookError("cli/not-a-folder", `"${root}" is a file; "content" names a folder.`);
  }
  const asked = new Map<string, string[]>();
  for (const path of paths) {
    const root = await findContentRoot(path, from);
    asked.set(root, [...(asked.get(root) ?? []), resolve(from, path)]);
  }
  return [...asked].map(([root, wanted]) => ({ root, wanted }));
}

/**
 * Tells whether somebody asked about a file.
 *
 * @param file Absolute path of the file.
 * @param wanted What was asked about.
 * @returns True for a file that is named or stands in a folder that is named.
 */
export function isAskedFor(file: string, wanted: readonly string[]): boolean {
  return wanted.some((path) => file === path || file.startsWith(path.endsWith(sep) ? path : path + sep));
}
