import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CACHE_FOLDER } from "../output/manifest.js";

/** More than a cache of ten thousand guidebooks takes: a file beyond that is none of ours. */
const MOST_BYTES = 512 * 1024 * 1024;

/** SHA-256 as hex, and a line feed. */
const SEAL_BYTES = 65;

const LINE_FEED = 10;

/** A file of the cache: its name, and its text in pieces, which are made while it is written. */
export type CacheFile = readonly [name: string, pieces: Iterable<string>];

function* sealedLines(environment: string, values: Iterable<unknown>): Generator<string> {
  const seal = createHash("sha256");
  const lineOf = (value: unknown): string => {
    const line = `${JSON.stringify(value)}\n`;
    seal.update(line);
    return line;
  };
  yield lineOf(environment);
  for (const value of values) yield lineOf(value);
  yield `${seal.digest("hex")}\n`;
}

/**
 * Writes values so that a file of them which was cut off or changed is told from a whole one.
 *
 * @param name The file's name.
 * @param environment Tells the kit and its settings.
 * @param values Plain data; may be made one after the other.
 * @returns The file: a line of JSON for each value, and at last a seal.
 */
export function cacheFile(name: string, environment: string, values: Iterable<unknown>): CacheFile {
  return [name, sealedLines(environment, values)];
}

function* parseLines(bytes: Buffer): Generator<unknown> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    yield JSON.parse(bytes.toString("utf8", start, end));
    start = end + 1;
  }
}

/**
 * Reads the values of a file of the cache.
 *
 * @param out Absolute path of the output folder.
 * @param name The file's name.
 * @param environment Tells the kit and its settings.
 * @returns The values, whose seal vouches for their form; undefined when there are none that can be used here,
 *   whatever the reason.
 */
export async function readCacheFile<Value>(
  out: string,
  name: string,
  environment: string,
): Promise<readonly Value[] | undefined> {
  try {
    const bytes = await readFile(join(out, CACHE_FOLDER, name));
    if (bytes.length > MOST_BYTES || bytes.length < SEAL_BYTES) return undefined;
    const sealed = bytes.subarray(0, -SEAL_BYTES);
    const seal = createHash("sha256").update(sealed).digest("hex");
    if (bytes.toString("utf8", sealed.length) !== `${seal}\n`) return undefined;
    const [stored, ...values] = parseLines(sealed);
    return stored === environment ? (values as Value[]) : undefined;
  } catch {
    return undefined;
  }
}
