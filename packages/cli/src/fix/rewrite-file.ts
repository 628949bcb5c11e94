import { chmod, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { GuidebookError } from "@guidebook-kit/core";

/** A content file to write anew. */
export interface Rewrite {
  /** Absolute path of the content folder; nothing outside it is written. */
  readonly root: string;
  /** Absolute path of the file, or of a link to it. */
  readonly path: string;
  /** The text that was read. */
  readonly before: string;
  readonly after: string;
}

async function requireUnchanged(target: string, { before, path }: Rewrite): Promise<void> {
  if ((await readFile(target)).equals(Buffer.from(before))) return;
  throw new GuidebookError(
    "cli/changed-meanwhile",
    `${path} was changed while it was being mended, so it stays as it is. Run the command again.`,
  );
}

/**
 * Writes a file anew, so that at any moment the old text or the new one is there whole. Its permissions stay.
 *
 * @param rewrite The file and its texts.
 * @throws GuidebookError `cli/changed-meanwhile` when somebody has changed the file since it was read, and
 *   `cli/link-outside` when it does not stand in the content folder.
 */
export async function rewriteFile(rewrite: Rewrite): Promise<void> {
  const { root, path, after } = rewrite;
  const target = await realpath(path);
  if (!target.startsWith((await realpath(root)) + sep)) {
    throw new GuidebookError("cli/link-outside", `${path} leads out of the content folder.`);
  }
  const { mode } = await stat(target);
  // Asked of the file itself: the folder alone would let it be replaced.
  await (await open(target, "r+")).close();
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}`);
  // From a run that was killed.
  await rm(draft, { force: true });
  try {
    const file = await open(draft, "wx", mode);
    try {
      await file.writeFile(after);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(draft, mode);
    await requireUnchanged(target, rewrite);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
