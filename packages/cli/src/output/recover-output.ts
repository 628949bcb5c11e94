import { access, rename, rm } from "node:fs/promises";
import type { OutputPlaces } from "./output-places.js";

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Finishes what a stopped build left: a begun swap is completed, anything else is swept away. A stopped swap leaves
 * its journal, and both sets whole.
 *
 * @param places The places of the build.
 */
export async function recoverOutput(places: OutputPlaces): Promise<void> {
  const { out, stage, former, journal } = places;
  if (await exists(journal)) {
    if (!(await exists(out))) await rename((await exists(stage)) ? stage : former, out);
  } else if (!(await exists(out)) && (await exists(former))) await rename(former, out);
  await rm(journal, { force: true });
  await rm(former, { recursive: true, force: true });
  await rm(stage, { recursive: true, force: true });
}
