import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { exists } from "../output/exists.js";

/** A file to write. */
export interface OutputFile {
  /** Absolute path. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}`);

async function writeDraft({ path, content }: OutputFile): Promise<void> {
  // From a run that was killed.
  await rm(draftOf(path), { force: true });
  const file = await open(draftOf(path), "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function requireAbsent({ path }: OutputFile): Promise<void> {
  if (!(await exists(path))) return;
  throw new GuidebookError("cli/changed-meanwhile", `"${path}" was made by somebody else meanwhile.`);
}

/** Puts files in their places; those where nothing stood are taken away again when another one fails. */
async function placeDrafts(files: readonly OutputFile[], force: boolean): Promise<void> {
  const placed: string[] = [];
  try {
    for (const { path } of files) {
      await rename(draftOf(path), path);
      placed.push(path);
    }
  } catch (error) {
    if (!force) for (const path of placed) await rm(path, { force: true });
    throw error;
  }
}

/**
 * Writes files so that each is there whole or not at all. All are written beside their places before the first one
 * is put there: a full disk changes nothing.
 *
 * @param files The files.
 * @param force Whether files that are there may be replaced.
 * @throws GuidebookError `cli/changed-meanwhile` when somebody has made one of the files meanwhile.
 */
export async function writeOutputs(files: readonly OutputFile[], force: boolean): Promise<void> {
  try {
    for (const file of files) await writeDraft(file);
    if (!force) for (const file of files) await requireAbsent(file);
    await placeDrafts(files, force);
  } finally {
    for (const { path } of files) await rm(draftOf(path), { force: true });
  }
}
