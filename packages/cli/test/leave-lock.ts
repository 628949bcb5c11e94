import { lstat, rm, symlink } from "node:fs/promises";
import { outputPlaces } from "../src/output/output-places.js";

/**
 * Makes a lock that this process has left behind that of a process which is gone.
 *
 * @param out Absolute path of the output folder.
 */
export async function leaveLock(out: string): Promise<void> {
  for (const lock of [outputPlaces(out).lock, `${outputPlaces(out).lock}.replacing`]) {
    const isThere = await lstat(lock).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    await rm(lock);
    await symlink("999999999", lock);
  }
}
