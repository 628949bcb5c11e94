import { readFile, rm, writeFile } from "node:fs/promises";
import { GuidebookError } from "@guidebook-kit/core";
import type { OutputPlaces } from "./output-places.js";

/** Locks that this process holds: its number in a file alone may be that of an older process. */
const held = new Set<string>();

function isHeld(lock: string, pid: number): boolean {
  if (pid === process.pid) return held.has(lock);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Keeps other builds away from an output folder. The lock of a process that has ended is taken over.
 *
 * @param places The places of the build.
 * @throws GuidebookError `cli/busy` when another build is at work there.
 */
export async function lockOutput(places: Pick<OutputPlaces, "lock" | "out">): Promise<void> {
  const { lock, out } = places;
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    held.add(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isHeld(lock, Number(await readFile(lock, "utf8").catch(() => "")))) {
      throw new GuidebookError("cli/busy", `Another build is writing to ${out}. Wait until it is done.`);
    }
    await rm(lock, { force: true });
    await lockOutput(places);
  }
}

/**
 * Lets other builds in again.
 *
 * @param places The places of the build.
 */
export async function unlockOutput({ lock }: Pick<OutputPlaces, "lock">): Promise<void> {
  held.delete(lock);
  await rm(lock, { force: true });
}
