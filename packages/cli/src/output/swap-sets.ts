import { rename } from "node:fs/promises";
import { fillInstead, isUnmovable } from "./fill-output.js";
import type { OutputPlaces } from "./output-places.js";

/** Puts the old set aside; false when the folder cannot be renamed. */
async function putAside({ out, former }: OutputPlaces): Promise<boolean> {
  try {
    await rename(out, former);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    if (isUnmovable(error)) return false;
    throw error;
  }
}

/**
 * Puts the new set in place of the old one.
 *
 * @param places The places of the build; its stage is whole and its journal written.
 */
export async function swapSets(places: OutputPlaces): Promise<void> {
  const { out, stage, former } = places;
  if (!(await putAside(places))) return fillInstead(places);
  await rename(stage, out).catch(async (error: unknown) => {
    await rename(former, out).catch(() => undefined);
    throw error;
  });
}
