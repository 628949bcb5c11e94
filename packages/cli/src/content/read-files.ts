import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { meantFileName } from "./content-file-name.js";
import { displayPath } from "./display-path.js";
import { readTextFile, unreadable } from "./read-text-file.js";
import { type ContentPaths, walkContent } from "./walk-content.js";

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
  /** What can be shown of files that are no texts, by the names of `displayName`. */
  readonly shown: ReadonlyMap<string, string>;
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

function misnamed(path: string, file: string): Diagnostic {
  const suggestion = meantFileName(basename(path));
  return diagnose(cliDiagnostics.misnamedFile, {}, { file, ...(suggestion && { suggestion }) });
}

/**
 * Says what is wrong with a content folder itself.
 *
 * @param paths What it holds.
 * @param options The folder.
 * @returns One diagnostic for each file and folder that cannot be read or is not content, though it seems to be.
 */
export function folderProblems(paths: ContentPaths, { root, from }: ReadFilesOptions): Diagnostic[] {
  const problems = [
    ...paths.misnamed.map((path) => misnamed(path, displayPath(path, from))),
    ...paths.refusedLinks.map((link) =>
      diagnose(cliDiagnostics.linkOutside, {}, { file: displayPath(link, from) }),
    ),
    ...paths.unreadable.map(({ path, error }) => unreadable(error, displayPath(path, from))),
  ];
  if (paths.files.length > 0 || hasErrors(problems)) return problems;
  const other = paths.otherMarkdown[0];
  const markdown = other === undefined ? undefined : displayPath(other, from);
  return [...problems, diagnose(cliDiagnostics.noContent, { markdown }, { file: displayPath(root, from) })];
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
  const shown = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths.files) {
    const name = displayPath(path, from);
    const result = await readTextFile(path, name);
    if ("text" in result) {
      const parts = [basename(root), ...relative(root, path).split(sep)];
      files.push({ path: parts.join("/"), text: result.text });
      continue;
    }
    diagnostics.push(result.diagnostic);
    if (result.shown !== undefined) shown.set(name, result.shown);
  }
  return {
    files,
    diagnostics: [...diagnostics, ...folderProblems(paths, options)],
    shown,
    displayName: (path) => displayPath(join(root, ...path.split("/").slice(1)), from),
  };
}
