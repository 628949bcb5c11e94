import type { BuildMemory, RememberedUnit, RememberedUnits } from "../cache/build-memory.js";
import type { StageJob } from "./stage-job.js";

/** Keeps what speaks of files that stand in the new set; nothing else is remembered, so that a cache cannot grow. */
function unitsOf(
  former: RememberedUnits,
  made: ReadonlyMap<string, RememberedUnit>,
  digests: ReadonlyMap<string, string>,
): RememberedUnits {
  const all = Object.entries({ ...former, ...Object.fromEntries(made) });
  return Object.fromEntries(
    all.filter(([, { files }]) => files.every(([path, digest]) => digests.get(path) === digest)),
  );
}

/**
 * Puts together what the next build is to know of the guidebooks' files.
 *
 * @param job The build.
 * @param made What it has made, by folders and generators.
 * @returns Units of the files that stand in the new set, by folders.
 */
export function rememberUnits(
  { memory, session }: StageJob,
  made: ReadonlyMap<string, ReadonlyMap<string, RememberedUnit>>,
): BuildMemory["units"] {
  const digests = new Map(session.files.map(({ path, digest }) => [path, digest]));
  const folders = new Set([...Object.keys(memory.units), ...made.keys()]);
  const units: Record<string, RememberedUnits> = {};
  for (const folder of [...folders].sort()) {
    const own = unitsOf(memory.units[folder] ?? {}, made.get(folder) ?? new Map(), digests);
    if (Object.keys(own).length > 0) units[folder] = own;
  }
  return units;
}
