import { rename, rm } from "node:fs/promises";
import { exists } from "./exists.js";
import type { OutputPlaces } from "./output-places.js";

/**
 * Finishes what a stopped build left: a begun swap is completed, anything else is swept away. A stopped swap leaves
 * its journal, and both sets whole: the journal is written when the new set is complete, and removed before the
 * former one is.
 *
 * @param places The places of the build.
 */
export async function recoverOutput(places: OutputPlaces): Promise<void> {
  const { out, stage, former, journal } = places;
  if ((await exists(journal)) && !(await exists(out))) {
    const whole = (await exists(stage)) ? stage : former;
    if (await exists(whole)) await rename(whole, out);
  }
  await rm(journal, { force: true });
  await rm(former, { recursive: true, force: true });
  await rm(stage, { recursive: true, force: true });
}
