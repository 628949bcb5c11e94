import { readFile, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { decodeText } from "./decode-text.js";
import { displayPath } from "./display-path.js";
import { walkContent } from "./walk-content.js";

/** A content file's text. */
export interface ContentText {
  /** Name of the content folder and the path in it, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** The texts of a content folder. */
export interface ContentTexts {
  readonly files: readonly ContentText[];
  /** What is wrong with the files themselves, under the names of `displayName`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names a content path for people. */
  readonly displayName: (path: string) => string;
}

/** Where to read. */
export interface ReadFilesOptions {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** Absolute path of the folder in which the command was called. */
  readonly from: string;
  /** Absolute paths of folders to pass over. */
  readonly skipped?: Iterable<string>;
}

const MOST_BYTES = 4 * 1024 * 1024;

async function readOne(path: string, file: string): Promise<{ text: string } | { diagnostic: Diagnostic }> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    return {
      diagnostic: diagnose(cliDiagnostics.fileTooLarge, { bytes: size, limit: MOST_BYTES }, { file }),
    };
  }
  return decodeText(await readFile(path), file);
}

/**
 * Reads the frameworks and guidebooks of a folder.
 *
 * @param options The folder, and what to pass over.
 * @returns The texts, and what is wrong with files as such.
 */
export async function readFiles(options: ReadFilesOptions): Promise<ContentTexts> {
  const { root, from } = options;
  const paths = await walkContent(root, options.skipped);
  const files: ContentText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths.files) {
    const result = await readOne(path, displayPath(path, from));
    if ("diagnostic" in result) diagnostics.push(result.diagnostic);
    else
      files.push({ path: [basename(root), ...relative(root, path).split(sep)].join("/"), text: result.text });
  }
  for (const link of paths.refusedLinks) {
    diagnostics.push(diagnose(cliDiagnostics.linkOutside, {}, { file: displayPath(link, from) }));
  }
  if (paths.files.length === 0 && diagnostics.length === 0) {
    const other = paths.otherMarkdown[0];
    const markdown = other === undefined ? undefined : displayPath(other, from);
    diagnostics.push(diagnose(cliDiagnostics.noContent, { markdown }, { file: displayPath(root, from) }));
  }
  return {
    files,
    diagnostics,
    displayName: (path) => displayPath(join(root, ...path.split("/").slice(1)), from),
  };
}
