import { createHash } from "node:crypto";
import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, GuidebookError } from "@guidebook-kit/core";
import { displayPath } from "../content/display-path.js";
import { folderProblems, type ReadFilesOptions } from "../content/read-files.js";
import { readTextFile } from "../content/read-text-file.js";
import { walkContent } from "../content/walk-content.js";

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
export interface OpenedFiles {
  /** The files that are texts, in the order of their paths. */
  readonly files: readonly OpenedFile[];
  /** What is wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
  /** What can be shown of files that are no texts, by their names. */
  readonly shown: ReadonlyMap<string, string>;
  /** Names a content path for people. */
  readonly nameOf: (path: string) => string;
  /** Absolute path of a content path. */
  readonly locate: (path: string) => string;
  /** Reads the text of one of the files again. */
  readonly read: (file: OpenedFile) => Promise<string>;
}

/** Reads a file again; what is made of it has to be of the text that was looked at. */
async function readAgain({ name, digest }: OpenedFile, path: string): Promise<string> {
  const result = await readTextFile(path, name);
  if ("text" in result && textDigest(result.text) === digest) return result.text;
  throw new GuidebookError("cli/changed-meanwhile", `"${name}" was changed meanwhile. Build again.`);
}

/**
 * Tells a text from any other.
 *
 * @param text The text.
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
  const { root, from } = options;
  const paths = await walkContent(root, options.skipped);
  const files: OpenedFile[] = [];
  const shown = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths.files) {
    const name = displayPath(path, from);
    const result = await readTextFile(path, name);
    if ("text" in result) {
      const contentPath = [basename(root), ...relative(root, path).split(sep)].join("/");
      files.push({ path: contentPath, name, digest: textDigest(result.text) });
      continue;
    }
    diagnostics.push(result.diagnostic);
    if (result.shown !== undefined) shown.set(name, result.shown);
  }
  const locate = (path: string): string => join(root, ...path.split("/").slice(1));
  return {
    files,
    diagnostics: [...diagnostics, ...folderProblems(paths, options)],
    shown,
    nameOf: (path) => displayPath(locate(path), from),
    locate,
    read: (file) => readAgain(file, locate(file.path)),
  };
}
