import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputPlaces } from "./output-places.js";

/** What the journal says while an output folder is filled that cannot be renamed; otherwise it is empty. */
export const FILLING = "filling";

/** What renaming a folder says when it is a mount, or belongs to a lower layer of a container's disk. */
const UNMOVABLE: ReadonlySet<string | undefined> = new Set(["EXDEV", "EBUSY"]);

/**
 * Tells whether a folder cannot be renamed as a whole, although its files can be replaced.
 *
 * @param error What renaming it has thrown.
 * @returns True on a mount, for example.
 */
export function isUnmovable(error: unknown): boolean {
  return UNMOVABLE.has((error as NodeJS.ErrnoException).code);
}

/**
 * Puts the new set into the output folder file by file. Begun and not ended, it can be done again.
 *
 * @param places The places of the build; the stage is whole, and stays so.
 */
export async function fillOutput({ out, stage }: Pick<OutputPlaces, "out" | "stage">): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const name of await readdir(out)) await rm(join(out, name), { recursive: true, force: true });
  await cp(stage, out, { recursive: true, verbatimSymlinks: true });
}

/**
 * Puts the new set in the place of an old one that cannot be renamed. The old set is copied first, so that both stand
 * whole beside the folder while it is filled.
 *
 * @param places The places of the build; its journal is written.
 */
export async function fillInstead(places: OutputPlaces): Promise<void> {
  const { out, former, journal } = places;
  await cp(out, former, { recursive: true, verbatimSymlinks: true });
  await writeFile(journal, FILLING, { flush: true });
  await fillOutput(places);
}
