import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CACHE_FOLDER } from "../output/manifest.js";

/** More than a cache of ten thousand guidebooks takes: a file beyond that is none of ours. */
const MOST_BYTES = 512 * 1024 * 1024;

const sealOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Writes a value so that a file of it which was cut off or changed is told from a whole one.
 *
 * @param value Plain data.
 * @returns Two lines: a seal, and the value as JSON.
 */
export function sealedText(value: unknown): string {
  const text = JSON.stringify(value);
  return `${sealOf(text)}\n${text}\n`;
}

/**
 * Reads a value of a cache.
 *
 * @param out Absolute path of the output folder.
 * @param name The file's name.
 * @returns The value; undefined when there is none that can be trusted, whatever the reason.
 */
export async function readSealed(out: string, name: string): Promise<unknown> {
  try {
    const bytes = await readFile(join(out, CACHE_FOLDER, name));
    if (bytes.length > MOST_BYTES) return undefined;
    const [seal = "", text = ""] = bytes.toString("utf8").split("\n");
    return sealOf(text) === seal ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
