import { createHash } from "node:crypto";
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

/** A file as it was written. */
export interface WrittenFile extends MadeFile {
  /** Size in bytes. */
  readonly bytes: number;
  /** What tells it from a file that somebody has changed since. */
  readonly digest: string;
}

/**
 * Tells a file's content from any other.
 *
 * @param content The content.
 * @returns SHA-256 as lower-case hex.
 */
export function contentDigest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Writes the list of a build's own files, by which the next build knows what it may replace.
 *
 * @param files The files.
 * @returns JSON, in the order of paths.
 */
export function manifestText(files: readonly WrittenFile[]): string {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, files: sorted }, null, 2)}\n`;
}

function isWrittenFile(value: unknown): value is WrittenFile {
  if (typeof value !== "object" || value === null) return false;
  const { path, generator, bytes, digest } = value as Partial<WrittenFile>;
  return (
    typeof path === "string" &&
    pathProblem(path) === undefined &&
    typeof generator === "string" &&
    typeof bytes === "number" &&
    typeof digest === "string"
  );
}

/**
 * Reads the list of a build's own files.
 *
 * @param out Absolute path of an output folder.
 * @returns The files, or undefined when no build has written there.
 */
export async function readManifest(out: string): Promise<WrittenFile[] | undefined> {
  const text = await readFile(join(out, MANIFEST_NAME), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  try {
    const { format, files } = JSON.parse(text);
    return format === FORMAT && Array.isArray(files) ? files.filter(isWrittenFile) : undefined;
  } catch {
    return undefined;
  }
}
