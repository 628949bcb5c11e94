import type { GuidebookSummary } from "@guidebook-kit/generator";
import type {
  BuildMemory,
  RememberedSummary,
  RememberedUnit,
  RememberedUnits,
} from "../cache/build-memory.js";
import { guidebookFolder } from "./guidebook-folder.js";
import type { ListedTask } from "./plan-units.js";
import type { StageJob } from "./stage-job.js";

/** What a build has made and summed up. */
export interface RememberedWork {
  readonly units: ReadonlyMap<string, ReadonlyMap<string, RememberedUnit>>;
  readonly summaries: readonly GuidebookSummary[];
}

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
 * Puts together what the next build is to know of the files.
 *
 * @param job The build.
 * @param tasks Its guidebooks.
 * @param work What it has made.
 * @returns Units and summaries of the files that stand in the new set.
 */
export function rememberBuild(
  job: StageJob,
  tasks: readonly ListedTask[],
  { units: made, summaries: all }: RememberedWork,
): Pick<BuildMemory, "units" | "summaries"> {
  const { memory, session } = job;
  const digests = new Map(session.files.map(({ path, digest }) => [path, digest]));
  const byFolder = new Map(all.map((summary) => [guidebookFolder(summary), summary]));
  const folders = new Set([...Object.keys(memory.units), ...made.keys()]);
  const units: Record<string, RememberedUnits> = {};
  for (const folder of [...folders].sort()) {
    const own = unitsOf(memory.units[folder] ?? {}, made.get(folder) ?? new Map(), digests);
    if (Object.keys(own).length > 0) units[folder] = own;
  }
  const summaries: Record<string, RememberedSummary> = {};
  for (const { guidebook } of tasks) {
    const summary = byFolder.get(guidebookFolder(guidebook));
    if (summary === undefined) continue;
    summaries[guidebookFolder(guidebook)] = { key: guidebook.key, summary: { ...summary, files: [] } };
  }
  return { units, summaries };
}
