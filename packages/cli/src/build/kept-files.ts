import type { MadeFile } from "../output/manifest.js";

/** What a build is limited to; everything when both are empty. */
export interface BuildFilter {
  /** Ids of guidebooks. */
  readonly guidebooks: readonly string[];
  /** Names of generators. */
  readonly generators: readonly string[];
}

/**
 * Tells which files of the former build a limited build leaves as they are.
 *
 * @param filter What the build is limited to.
 * @returns A test for a file of the former build: true when neither its guidebook nor its generator is built now.
 */
export function keptFiles({ guidebooks, generators }: BuildFilter): (file: MadeFile) => boolean {
  return (file) => {
    const otherGenerator = generators.length > 0 && !generators.includes(file.generator);
    const otherGuidebook =
      guidebooks.length > 0 && file.guidebook !== undefined && !guidebooks.includes(file.guidebook);
    return otherGenerator || otherGuidebook;
  };
}
