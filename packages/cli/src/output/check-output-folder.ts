import { lstat, readdir, realpath } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";
import { exists } from "./exists.js";
import { readManifest, type WrittenFile } from "./manifest.js";

async function realParts(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const parent = dirname(path);
    return parent === path ? path : `${await realParts(parent)}${path.slice(parent.length)}`;
  });
}

/**
 * Makes sure that a build may write to a folder: that it is a folder of its own, does not hold the content, and
 * holds nothing but what a build has made and what was added to that.
 *
 * @param out Absolute path of the output folder.
 * @param contentRoot Absolute path of the content folder.
 * @returns The files of the former build; nothing when there was none.
 * @throws GuidebookError `cli/output-folder` when the folder is not fit.
 */
export async function checkOutputFolder(out: string, contentRoot: string): Promise<WrittenFile[]> {
  const refuse = (why: string): never => {
    throw new GuidebookError(
      "cli/output-folder",
      `The output folder ${out} ${why} Name another one with --out.`,
    );
  };
  const real = await realParts(out);
  if (`${await realParts(contentRoot)}${sep}`.startsWith(real + sep)) refuse("holds the content itself.");
  if (!(await exists(out))) return [];
  const found = await lstat(out);
  if (found.isSymbolicLink()) refuse("is a link to another folder.");
  if (!found.isDirectory()) refuse("is a file.");
  const manifest = await readManifest(out);
  if (manifest !== undefined) return manifest;
  if ((await readdir(out)).length > 0) refuse("holds files that no build has made.");
  return [];
}
