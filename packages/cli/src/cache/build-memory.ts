import type { Diagnostic } from "@guidebook-kit/core";
import type { LibraryMemory } from "../library/remembered-file.js";
import { type CacheFile, cacheFile, readCacheFile } from "./cache-file.js";
import type { PackedSummary } from "./packed-summary.js";

/** The files that one generator made of one guidebook, PDFs included. */
export interface RememberedUnit {
  /** Tells all that its pages depend on. */
  readonly key: string;
  /** Tells the browser that made its PDFs; absent where no page of it becomes a PDF. */
  readonly browser?: string | undefined;
  /** Paths of the files, each with its digest. */
  readonly files: readonly (readonly [path: string, digest: string])[];
  /** What the generator reported. */
  readonly made: readonly Diagnostic[];
  /** What the making of PDFs reported. */
  readonly printed: readonly Diagnostic[];
}

/** Units by the names of their generators. */
export type RememberedUnits = Readonly<Record<string, RememberedUnit>>;

/** A guidebook in brief. */
export interface RememberedSummary {
  /** Tells the model that it sums up. */
  readonly key: string;
  readonly summary: PackedSummary;
}

/** What one build remembers for the next. */
export interface BuildMemory {
  readonly library: LibraryMemory;
  /** By the guidebooks' folders. */
  readonly units: Readonly<Record<string, RememberedUnits>>;
  /** By the guidebooks' folders. */
  readonly summaries: Readonly<Record<string, RememberedSummary>>;
}

/** Nothing remembered. */
export const NO_MEMORY: BuildMemory = { library: {}, units: {}, summaries: {} };

const GUIDEBOOKS = "guidebooks.jsonl";

/** A line of the file: what is remembered under a name. */
type Entry = {
  [Kind in keyof BuildMemory]: readonly [kind: Kind, name: string, value: BuildMemory[Kind][string]];
}[keyof BuildMemory];

/**
 * Reads what the last build has remembered.
 *
 * @param out Absolute path of the output folder.
 * @param environment Tells the kit and its settings.
 * @returns Nothing when there is nothing that can be used.
 */
export async function readBuildMemory(out: string, environment: string): Promise<BuildMemory> {
  const memory = { library: new Map(), units: new Map(), summaries: new Map() };
  const entries = (await readCacheFile<Entry>(out, GUIDEBOOKS, environment)) ?? [];
  for (const [kind, name, value] of entries) memory[kind].set(name, value);
  return {
    library: Object.fromEntries(memory.library),
    units: Object.fromEntries(memory.units),
    summaries: Object.fromEntries(memory.summaries),
  };
}

function* listEntries(memory: BuildMemory): Generator<Entry> {
  for (const [name, value] of Object.entries(memory.library)) yield ["library", name, value];
  for (const [name, value] of Object.entries(memory.units)) yield ["units", name, value];
  for (const [name, value] of Object.entries(memory.summaries)) yield ["summaries", name, value];
}

/**
 * Writes what to remember.
 *
 * @param memory What the next build is to know.
 * @param environment Tells the kit and its settings.
 * @returns The file.
 */
export function memoryFile(memory: BuildMemory, environment: string): CacheFile {
  return cacheFile(GUIDEBOOKS, environment, listEntries(memory));
}
