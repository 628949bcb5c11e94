import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathProblem } from "@guidebook-kit/generator";

/** Name of the list, within the output folder. */
export const MANIFEST_NAME = ".guidebook-build.json";

const FORMAT = "guidebook-kit/build/1";

/** A file of the output and what made it. */
export interface MadeFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  /** The generator's name. */
  readonly generator: string;
  /** Id of the guidebook; absent for files of the whole content. */
  readonly guidebook?: string;
  /** Language of the guidebook. */
  readonly locale?: string;
}

/**
 * Writes the list of a build's own files, by which the next build knows what it may replace.
 *
 * @param files The files.
 * @returns JSON, in the order of paths.
 */
export function manifestText(files: readonly MadeFile[]): string {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, files: sorted }, null, 2)}\n`;
}

function isMadeFile(value: unknown): value is MadeFile {
  if (typeof value !== "object" || value === null) return false;
  const { path, generator } = value as Partial<MadeFile>;
  return typeof path === "string" && pathProblem(path) === undefined && typeof generator === "string";
}

/**
 * Reads the list of a build's own files.
 *
 * @param out Absolute path of an output folder.
 * @returns The files, or undefined when no build has written there.
 */
export async function readManifest(out: string): Promise<MadeFile[] | undefined> {
  try {
    const { format, files } = JSON.parse(await readFile(join(out, MANIFEST_NAME), "utf8"));
    return format === FORMAT && Array.isArray(files) ? files.filter(isMadeFile) : undefined;
  } catch {
    return undefined;
  }
}
