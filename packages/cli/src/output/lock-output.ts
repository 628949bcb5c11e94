import { readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { GuidebookError } from "@guidebook-kit/core";
import type { OutputPlaces } from "./output-places.js";

/** Locks that this process holds: its number in a file alone may be that of an older process. */
const held = new Set<string>();

function isHeld(lock: string, holder: string): boolean {
  const pid = Number(holder);
  if (pid === process.pid) return held.has(lock);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/**
 * Makes the lock: a link that leads nowhere and says the process's number, since a link, unlike a file, is never
 * seen half written. False when there is a lock already.
 */
async function create(lock: string): Promise<boolean> {
  const pid = String(process.pid);
  try {
    // Windows makes links for some users only.
    await symlink(pid, lock).catch((error: unknown) => {
      if (codeOf(error) === "EPERM") return writeFile(lock, pid, { flag: "wx" });
      throw error;
    });
    held.add(lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Reads who holds a lock; undefined when nobody does. */
async function holderOf(lock: string): Promise<string | undefined> {
  try {
    return await readlink(lock).catch((error: unknown) => {
      if (codeOf(error) === "EINVAL" || codeOf(error) === "UNKNOWN") return readFile(lock, "utf8");
      throw error;
    });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function release(lock: string): Promise<void> {
  held.delete(lock);
  await rm(lock, { force: true });
}

/** Takes the lock, from a process that has ended too; false when another process has it. */
async function take(lock: string): Promise<boolean> {
  if (await create(lock)) return true;
  const holder = await holderOf(lock);
  if (holder === undefined) return take(lock);
  if (isHeld(lock, holder)) return false;
  // Two builds may find the same old lock: only the one that holds this second lock may take it away.
  const replacing = `${lock}.replacing`;
  if (!(await take(replacing))) return false;
  try {
    if ((await holderOf(lock)) === holder) await rm(lock, { force: true });
    return await create(lock);
  } finally {
    await release(replacing);
  }
}

/**
 * Keeps other builds away from an output folder. The lock of a process that has ended is taken over.
 *
 * @param places The places of the build.
 * @throws GuidebookError `cli/busy` when another build is at work there.
 */
export async function lockOutput({ lock, out }: Pick<OutputPlaces, "lock" | "out">): Promise<void> {
  if (await take(lock)) return;
  throw new GuidebookError(
    "cli/busy",
    `Another build is writing to ${out}. Wait until it is done; if there is none, delete ${lock}.`,
  );
}

/**
 * Lets other builds in again.
 *
 * @param places The places of the build.
 */
export async function unlockOutput({ lock }: Pick<OutputPlaces, "lock">): Promise<void> {
  await release(lock);
}
