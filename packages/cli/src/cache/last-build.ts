import type { Diagnostic } from "@guidebook-kit/core";
import type { BuiltFile, BuiltGuidebook } from "../build/build-options.js";
import type { ChosenGenerator } from "../build/choose-generators.js";
import { type OpenedFiles, textDigest } from "../library/open-files.js";
import { exists } from "../output/exists.js";
import { createUntouchedTest } from "../output/is-untouched.js";
import { contentDigest, manifestText, readManifest, type WrittenFile } from "../output/manifest.js";
import { outputPlaces } from "../output/output-places.js";
import type { EditedTemplates } from "../templates/read-templates.js";
import { type CacheFile, cacheFile, readCacheFile } from "./cache-file.js";
import { plainFingerprint } from "./plain-fingerprint.js";

/** What a build of the whole content came to. */
export interface LastBuild {
  /** Tells all that the build depended on. */
  readonly key: string;
  /** Tells the list of its files. */
  readonly manifest: string;
  /** What is wrong with frameworks and guidebooks, under their content paths. */
  readonly content: readonly Diagnostic[];
  /** What the generators reported. */
  readonly found: readonly Diagnostic[];
  readonly built: readonly BuiltGuidebook[];
}

/** What a build of the whole content depends on. */
export interface BuildInputs {
  /** Tells the kit and its settings. */
  readonly environment: string;
  readonly opened: OpenedFiles;
  readonly chosen: readonly ChosenGenerator[];
  readonly templates: EditedTemplates;
  /** Tells the browser; undefined when no PDFs are made. */
  readonly browser: string | undefined;
}

const LAST_BUILD = "last-build.jsonl";

/**
 * Tells a build of the whole content from any other.
 *
 * @param inputs What it depends on.
 * @returns A digest; undefined when it cannot be told whether it would come to the same.
 */
export function buildKey(inputs: BuildInputs): string | undefined {
  const { environment, opened, chosen, templates, browser = "" } = inputs;
  if (chosen.some(({ own }) => own)) return undefined;
  const options = chosen.map(({ name, options }) => [name, plainFingerprint(options ?? {})]);
  if (options.some(([, fingerprint]) => fingerprint === undefined)) return undefined;
  const edited = [...templates.options].map(([name, files]) => [name, plainFingerprint(files)]);
  const files = opened.files.map(({ path, digest }) => [path, digest]);
  return textDigest(
    JSON.stringify([environment, options, edited, browser, files, opened.diagnostics.length]),
  );
}

/**
 * Tells the list of a set's files from any other.
 *
 * @param files The files.
 * @returns A digest.
 */
export function manifestDigest(files: readonly WrittenFile[]): string {
  return contentDigest(manifestText(files));
}

/**
 * Writes what a build of the whole content came to.
 *
 * @param last The build; undefined when nobody could tell whether it would come to the same again.
 * @param environment Tells the kit and its settings.
 * @returns The file.
 */
export function lastBuildFile(last: LastBuild | undefined, environment: string): CacheFile {
  return cacheFile(LAST_BUILD, environment, last === undefined ? [] : [last]);
}

/** The last build, and the files that still stand as it wrote them. */
export interface StandingBuild extends LastBuild {
  readonly files: readonly BuiltFile[];
}

/**
 * Finds out whether a build would come to what stands there already.
 *
 * @param out Absolute path of the output folder.
 * @param environment Tells the kit and its settings.
 * @param key Tells the build.
 * @returns What the last build came to; undefined when it was another one, or when a file of it was changed since.
 */
export async function findStanding(
  out: string,
  environment: string,
  key: string,
): Promise<StandingBuild | undefined> {
  const [last] = (await readCacheFile<LastBuild>(out, LAST_BUILD, environment)) ?? [];
  if (last?.key !== key) return undefined;
  const { stage, former, journal } = outputPlaces(out);
  for (const place of [stage, former, journal]) if (await exists(place)) return undefined;
  const manifest = await readManifest(out);
  if (manifest?.command !== "build" || manifest.digest !== last.manifest) return undefined;
  const isUntouched = createUntouchedTest(out);
  for (const file of manifest.files) if (!(await isUntouched(file))) return undefined;
  return { ...last, files: manifest.files.map(({ path, bytes }) => ({ path, bytes })) };
}
