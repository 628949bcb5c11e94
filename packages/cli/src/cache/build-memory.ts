import type { Diagnostic } from "@guidebook-kit/core";
import type { GuidebookSummary } from "@guidebook-kit/generator";
import type { LibraryMemory } from "../library/remembered-file.js";
import { readSealed, sealedText } from "./cache-folder.js";

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

/** A guidebook in brief, without its files. */
export interface RememberedSummary {
  /** Tells the model that it sums up. */
  readonly key: string;
  readonly summary: GuidebookSummary;
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

const GUIDEBOOKS = "guidebooks.json";
const SUMMARIES = "summaries.json";

/** What stands in one of the files: data that only a build in the same environment can use. */
interface Stored<Data> {
  readonly environment: string;
  readonly data: Data;
}

/**
 * Reads a part of what a build has remembered.
 *
 * @param out Absolute path of the output folder.
 * @param name The file's name.
 * @param environment Tells the kit and its settings.
 * @returns The data; undefined when there is none for this environment. A seal vouches for its form.
 */
export async function readRemembered<Data>(
  out: string,
  name: string,
  environment: string,
): Promise<Data | undefined> {
  const stored = (await readSealed(out, name)) as Stored<Data> | undefined;
  return stored?.environment === environment ? stored.data : undefined;
}

/**
 * Reads what the last build has remembered.
 *
 * @param out Absolute path of the output folder.
 * @param environment Tells the kit and its settings.
 * @returns Nothing when there is nothing that can be used.
 */
export async function readBuildMemory(out: string, environment: string): Promise<BuildMemory> {
  const guidebooks = await readRemembered<Omit<BuildMemory, "summaries">>(out, GUIDEBOOKS, environment);
  const summaries = await readRemembered<BuildMemory["summaries"]>(out, SUMMARIES, environment);
  return { ...NO_MEMORY, ...guidebooks, ...(summaries && { summaries }) };
}

/**
 * Writes what to remember.
 *
 * @param memory What the next build is to know.
 * @param environment Tells the kit and its settings.
 * @returns The texts of the files, by their names.
 */
export function memoryFiles(
  { library, units, summaries }: BuildMemory,
  environment: string,
): Map<string, string> {
  return new Map([
    [GUIDEBOOKS, sealedText({ environment, data: { library, units } })],
    [SUMMARIES, sealedText({ environment, data: summaries })],
  ]);
}
