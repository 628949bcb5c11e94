import type { FaultyGuidebook } from "../content/list-faulty-guidebooks.js";
import type { MadeFile } from "../output/manifest.js";

/** What a build is limited to; everything when both are empty. */
export interface BuildFilter {
  /** Ids of guidebooks. */
  readonly guidebooks: readonly string[];
  /** Names of generators. */
  readonly generators: readonly string[];
}

/**
 * Tells which files of the former build a build leaves as they are.
 *
 * @param filter What the build is limited to.
 * @param failed Guidebooks that cannot be built now; none by default.
 * @returns A test for a file of the former build: true when its guidebook or its generator is not built now.
 */
export function keptFiles(
  { guidebooks, generators }: BuildFilter,
  failed: readonly FaultyGuidebook[] = [],
): (file: MadeFile) => boolean {
  return (file) => {
    const otherGenerator = generators.length > 0 && !generators.includes(file.generator);
    const otherGuidebook =
      guidebooks.length > 0 && file.guidebook !== undefined && !guidebooks.includes(file.guidebook);
    const isFailed = failed.some(
      ({ id, locale }) => id === file.guidebook && (locale ?? file.locale) === file.locale,
    );
    return otherGenerator || otherGuidebook || isFailed;
  };
}
