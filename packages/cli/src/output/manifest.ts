import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathProblem } from "@guidebook-kit/generator";

/** Name of the list, within the output folder. */
export const MANIFEST_NAME = ".guidebook-build.json";

/** Name of the folder, within the output folder, that holds what a build remembers for the next one. */
export const CACHE_FOLDER = ".guidebook-cache";

const FORMAT = "guidebook-kit/output/1";

/** What the format was called before it was told apart from the report of a build. */
const FORMER_FORMAT = "guidebook-kit/build/1";

/** The commands that keep a folder of their own; each leaves the others' folders alone. */
const OUTPUT_COMMANDS = ["build", "print", "templates"] as const;

/** A command that keeps a folder of its own. */
export type OutputCommand = (typeof OUTPUT_COMMANDS)[number];

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

/** What a command has written to a folder. */
export interface Manifest {
  readonly command: OutputCommand;
  readonly files: readonly WrittenFile[];
  /** Tells the list from any other. */
  readonly digest: string;
}

/**
 * Writes the list of a command's own files, by which it knows later what it may replace.
 *
 * @param files The files.
 * @param command The command; a build by default.
 * @returns JSON, in the order of paths.
 */
export function manifestText(files: readonly WrittenFile[], command: OutputCommand = "build"): string {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, command, files: sorted }, null, 2)}\n`;
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
 * Reads the list of a command's own files.
 *
 * @param out Absolute path of an output folder.
 * @returns What was written, or undefined when no command has written there.
 */
export async function readManifest(out: string): Promise<Manifest | undefined> {
  const text = await readFile(join(out, MANIFEST_NAME), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  try {
    const { format, command, files } = JSON.parse(text);
    const known = format === FORMAT || format === FORMER_FORMAT;
    if (!known || !Array.isArray(files)) return undefined;
    return {
      command: OUTPUT_COMMANDS.find((known) => known === command) ?? "build",
      files: files.filter(isWrittenFile),
      digest: contentDigest(text),
    };
  } catch {
    return undefined;
  }
}
