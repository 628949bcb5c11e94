import { lstat } from "node:fs/promises";

/**
 * Tells whether something stands at a path.
 *
 * @param path Absolute path.
 * @returns True for a link too, wherever it leads. An error other than absence is thrown: whoever takes it for
 *   absence may delete what was not absent.
 */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
