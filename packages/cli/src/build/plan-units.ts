import type { GeneratorEntry, GuidebookGenerator } from "@guidebook-kit/generator";
import type { RememberedUnit, RememberedUnits } from "../cache/build-memory.js";
import { plainFingerprint } from "../cache/plain-fingerprint.js";
import type { ListedGuidebook } from "../library/load-library.js";
import { textDigest } from "../library/open-files.js";
import type { WrittenFile } from "../output/manifest.js";
import { guidebookFolder } from "./guidebook-folder.js";
import type { PairedGuidebook } from "./guidebook-input.js";

/** Stands in a unit for the browser when its pages did not become PDFs. */
export const NO_BROWSER = "none";

/** A guidebook of a build whose model need not be in memory. */
export type ListedTask = PairedGuidebook<ListedGuidebook>;

/** What is to be made of a guidebook, and what is still right from an earlier build. */
export interface UnitPlan {
  readonly task: ListedTask;
  readonly folder: string;
  /** Keys by generators; undefined for one of which nobody can tell whether it is still the same. */
  readonly keys: ReadonlyMap<string, string | undefined>;
  /** The units that are still right, by generators. */
  readonly fresh: ReadonlyMap<string, RememberedUnit>;
  /** All generators of the build, in the order in which they run. */
  readonly generators: readonly GeneratorEntry<GuidebookGenerator>[];
  /** Those that have to run. */
  readonly stale: readonly GeneratorEntry<GuidebookGenerator>[];
}

/** What units are compared with. */
export interface UnitSurroundings {
  readonly generators: readonly GeneratorEntry<GuidebookGenerator>[];
  /** Names of generators whose code is somebody's own, which may change unseen. */
  readonly own: ReadonlySet<string>;
  /** Tells the browser; undefined when no PDFs are made. */
  readonly browser: string | undefined;
  readonly remembered: Readonly<Record<string, RememberedUnits>>;
  /** The files of the former set, by their paths. */
  readonly former: ReadonlyMap<string, WrittenFile>;
  /** Tells whether a file of the former set stands as it was written. */
  readonly isUntouched: (file: WrittenFile) => Promise<boolean>;
}

function unitKey(
  { guidebook, siblings, fields = [] }: ListedTask,
  { generator, options }: GeneratorEntry<GuidebookGenerator>,
  own: ReadonlySet<string>,
): string | undefined {
  const chosen = plainFingerprint(options ?? {});
  if (chosen === undefined || own.has(generator.name)) return undefined;
  return textDigest(JSON.stringify([guidebook.key, siblings, fields, generator.name, chosen]));
}

async function isStanding({ files }: RememberedUnit, surroundings: UnitSurroundings): Promise<boolean> {
  const { former, isUntouched } = surroundings;
  for (const [path, digest] of files) {
    const file = former.get(path);
    if (file?.digest !== digest || !(await isUntouched(file))) return false;
  }
  return true;
}

/**
 * Decides what has to be made of a guidebook.
 *
 * @param task The guidebook.
 * @param surroundings What there is from an earlier build, and what the new one is to be like.
 * @returns The plan.
 */
export async function planUnits(task: ListedTask, surroundings: UnitSurroundings): Promise<UnitPlan> {
  const { generators, own, browser, remembered } = surroundings;
  const folder = guidebookFolder(task.guidebook);
  const keys = new Map<string, string | undefined>();
  const fresh = new Map<string, RememberedUnit>();
  for (const entry of generators) {
    const { name } = entry.generator;
    const key = unitKey(task, entry, own);
    keys.set(name, key);
    const unit = remembered[folder]?.[name];
    if (unit === undefined || unit.key !== key) continue;
    if (unit.browser !== undefined && unit.browser !== (browser ?? NO_BROWSER)) continue;
    if (await isStanding(unit, surroundings)) fresh.set(name, unit);
  }
  const stale = generators.filter(({ generator }) => !fresh.has(generator.name));
  return { task, folder, keys, fresh, generators, stale };
}

/**
 * Gives the plan that makes everything anew.
 *
 * @param plan A plan.
 * @returns The same guidebook, of which nothing is right any more.
 */
export function withoutFresh(plan: UnitPlan): UnitPlan {
  return { ...plan, fresh: new Map(), stale: plan.generators };
}
