import { lstat } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { outputPlaces } from "../src/output/output-places.js";
import { readFolder } from "./temporary-folder.js";

/**
 * Checks what a killed build left, as somebody finds it who looks before the next command is run: a whole set, or two
 * beside each other with a journal.
 *
 * @param out Absolute path of the output folder.
 * @param sets The sets that may stand there.
 * @param when What went before, for whoever reads that the check has failed.
 * @returns What stands in the output folder itself.
 */
export async function expectWhole(
  out: string,
  sets: readonly Readonly<Record<string, string>>[],
  when?: string,
): Promise<Record<string, string>> {
  const found = await readFolder(out);
  if (sets.some((set) => isDeepStrictEqual(set, found))) return found;
  const { stage, former, journal } = outputPlaces(out);
  for (const place of [former, stage]) expect(sets, when).toContainEqual(await readFolder(place));
  expect((await lstat(journal)).isFile(), when).toBe(true);
  return found;
}
