import { readFile, rename, rm } from "node:fs/promises";
import { exists } from "./exists.js";
import { FILLING, fillOutput } from "./fill-output.js";
import type { OutputPlaces } from "./output-places.js";

/** Reads the journal; undefined when there is none. */
async function readJournal(journal: string): Promise<string | undefined> {
  return readFile(journal, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/**
 * Takes away all that a build uses beside its output folder.
 *
 * @param places The places of the build.
 */
export async function sweep({ journal, former, stage }: OutputPlaces): Promise<void> {
  await rm(journal, { force: true });
  await rm(former, { recursive: true, force: true });
  await rm(stage, { recursive: true, force: true });
}

/**
 * Finishes what a stopped build left: a begun swap is completed, anything else is swept away. A stopped swap leaves
 * its journal, and both sets whole: the journal is written when the new set is complete, and removed before either
 * set is.
 *
 * @param places The places of the build.
 */
export async function recoverOutput(places: OutputPlaces): Promise<void> {
  const { out, stage, former, journal } = places;
  const state = await readJournal(journal);
  if (state === FILLING && (await exists(stage))) await fillOutput(places);
  else if (state !== undefined && !(await exists(out))) {
    const whole = (await exists(stage)) ? stage : former;
    if (await exists(whole)) await rename(whole, out);
  }
  await sweep(places);
}
