import { mkdir, realpath, rmdir, stat } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { displayPath } from "../content/display-path.js";
import { exists } from "../output/exists.js";
import { type OutputFile, writeOutputs } from "../responses/write-outputs.js";

/** Where new files may go. */
export interface NewFilesPlace {
  /** Absolute path of the content folder, which may still have to be made. */
  readonly root: string;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
}

/** The folders above a file that are not there yet, from outside to inside, and the one in which they are made. */
async function missingFolders(path: string): Promise<{ missing: string[]; inner: string }> {
  const missing: string[] = [];
  let inner = dirname(path);
  while (!(await exists(inner))) {
    missing.unshift(inner);
    inner = dirname(inner);
  }
  return { missing, inner };
}

async function requirePlace(folder: string, { root, from }: NewFilesPlace): Promise<void> {
  const refuse = (why: string): never => {
    throw new GuidebookError("cli/output-file", `"${displayPath(folder, from)}" ${why} Nothing was written.`);
  };
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) refuse("is no folder, so nothing can stand in it.");
  // A content folder that is still to be made is made where it was looked for.
  if (!(await exists(root))) return;
  const isInside = `${await realpath(folder)}${sep}`.startsWith((await realpath(root)) + sep);
  if (!isInside) refuse("is a link that leads out of the content folder.");
}

/** Makes folders, and takes them away again when what is done with them fails. */
async function withFolders(folders: readonly string[], work: () => Promise<void>): Promise<void> {
  const made: string[] = [];
  try {
    for (const folder of folders) {
      await mkdir(folder);
      made.push(folder);
    }
    await work();
  } catch (error) {
    // What somebody else has put there meanwhile stays, and with it the folder.
    for (const folder of made.reverse()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes files that are not there yet, with the folders that they need: all of them, or nothing at all.
 *
 * @param files The files.
 * @param place Where they may go.
 * @throws GuidebookError when one is there already or may not stand where it should; then nothing is changed.
 */
export async function writeNewFiles(files: readonly OutputFile[], place: NewFilesPlace): Promise<void> {
  const folders = new Set<string>();
  for (const { path } of files) {
    if (await exists(path)) {
      const name = displayPath(path, place.from);
      throw new GuidebookError("cli/already-there", `${name} is there already, so nothing was written.`);
    }
    const { missing, inner } = await missingFolders(path);
    await requirePlace(inner, place);
    for (const folder of missing) folders.add(folder);
  }
  await withFolders([...folders], () => writeOutputs(files, false));
}
