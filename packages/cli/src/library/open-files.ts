import { createHash } from "node:crypto";
import { GuidebookError } from "@guidebook-kit/core";
import { type FolderReport, type ReadFilesOptions, readEachFile } from "../content/read-files.js";
import { readTextFile } from "../content/read-text-file.js";

/** A content file whose text can be read whenever it is needed. */
export interface OpenedFile {
  /** Name of the content folder and the path in it, with `/` between its parts. */
  readonly path: string;
  /** Its name in diagnostics. */
  readonly name: string;
  /** Tells its text from any other. */
  readonly digest: string;
}

/** The files of a content folder, none of whose texts is kept. */
export interface OpenedFiles extends FolderReport {
  /** The files that are texts, in the order of their paths. */
  readonly files: readonly OpenedFile[];
  /** Reads the text of one of the files again. */
  readonly read: (file: OpenedFile) => Promise<string>;
}

/** Reads a file again; what is made of it has to be of the text that was looked at. */
async function readAgain({ name, digest }: OpenedFile, path: string): Promise<string> {
  const result = await readTextFile(path, name);
  if ("text" in result && textDigest(result.text) === digest) return result.text;
  throw new GuidebookError(
    "cli/changed-meanwhile",
    `"${name}" was changed meanwhile. Run the command again.`,
  );
}

/**
 * Names a file where there is little room.
 *
 * @param file The file.
 * @returns Its name with that of its folder.
 */
export function shortName({ path }: OpenedFile): string {
  return path.split("/").slice(-2).join("/");
}

/**
 * Tells a text from any other.
 *
 * @param text The text, or its bytes in UTF-8.
 * @returns SHA-256 in base64.
 */
export function textDigest(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("base64");
}

/**
 * Looks at the frameworks and guidebooks of a folder, one after the other.
 *
 * @param options The folder, and what to pass over.
 * @returns The files, and what is wrong with them as such.
 */
export async function openFiles(options: ReadFilesOptions): Promise<OpenedFiles> {
  const files: OpenedFile[] = [];
  const report = await readEachFile(options, ({ path, bytes }, name) => {
    files.push({ path, name, digest: textDigest(bytes) });
  });
  return { ...report, files, read: (file) => readAgain(file, report.locate(file.path)) };
}
