import { lstat, readdir, realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { exists } from "./exists.js";
import { type OutputCommand, readManifest, type WrittenFile } from "./manifest.js";
import { outputPlaces } from "./output-places.js";

async function realParts(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const parent = dirname(path);
    return parent === path ? path : `${await realParts(parent)}${path.slice(parent.length)}`;
  });
}

/** A folder that a command wants to write to. */
export interface OutputFolder {
  /** Absolute path. */
  readonly out: string;
  /** Absolute path of the content folder. */
  readonly contentRoot: string;
  readonly command: OutputCommand;
}

/**
 * Makes sure that a command may write to a folder: that it is a folder of its own, does not hold the content, and
 * holds nothing but what the same command has made and what was added to that.
 *
 * @param folder The folder and the command.
 * @returns The files that the command made there before; nothing when there are none.
 * @throws GuidebookError `cli/output-folder` when the folder is not fit.
 */
export async function checkOutputFolder({
  out,
  contentRoot,
  command,
}: OutputFolder): Promise<readonly WrittenFile[]> {
  const remedy = command === "templates" ? "Name another one." : "Name another one with --out.";
  const refuse = (why: string): never => {
    throw new GuidebookError("cli/output-folder", `The output folder ${out} ${why} ${remedy}`);
  };
  const real = await realParts(out);
  if (`${await realParts(contentRoot)}${sep}`.startsWith(real + sep)) refuse("holds the content itself.");
  if (!(await exists(out))) return [];
  const found = await lstat(out);
  if (found.isSymbolicLink()) refuse("is a link to another folder.");
  if (!found.isDirectory()) refuse("is a file.");
  // A swap was stopped: a session ends it first, and looks again.
  if (await exists(outputPlaces(out).journal)) return [];
  const manifest = await readManifest(out);
  if (manifest?.command === command) return manifest.files;
  if (manifest !== undefined) refuse(`was made by guidebook ${manifest.command}.`);
  if ((await readdir(out)).length > 0) refuse(`holds files that guidebook ${command} has not made.`);
  return [];
}
