import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { meantFileName } from "./content-file-name.js";
import { utf8Text } from "./decode-text.js";
import { displayPath } from "./display-path.js";
import { readTextBytes, unreadable } from "./read-text-file.js";
import { type ContentPaths, walkContent } from "./walk-content.js";

/** A content file's text. */
export interface ContentText {
  /** Name of the content folder and the path in it, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** A content file that is a text, and not decoded yet. */
export interface ContentBytes extends Pick<ContentText, "path"> {
  /** UTF-8. */
  readonly bytes: Uint8Array;
}

/** What there is to say of the files of a content folder. */
export interface FolderReport {
  /** What is wrong with the files themselves, under the names of `displayName`. */
  readonly diagnostics: readonly Diagnostic[];
  /** What can be shown of files that are no texts, by the names of `displayName`. */
  readonly shown: ReadonlyMap<string, string>;
  /** Names a content path for people. */
  readonly displayName: (path: string) => string;
  /** Absolute path of a content path. */
  readonly locate: (path: string) => string;
}

/** The texts of a content folder. */
export interface ContentTexts extends FolderReport {
  readonly files: readonly ContentText[];
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

/** Says what is wrong with a content folder itself: with what cannot be read, or only seems to be content. */
function folderProblems(paths: ContentPaths, { root, from }: ReadFilesOptions): Diagnostic[] {
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
 * Reads the frameworks and guidebooks of a folder, one after the other, and keeps none of them.
 *
 * @param options The folder, and what to pass over.
 * @param take Is given each file and its name for people, in the order of the paths.
 * @returns What is wrong with files as such.
 */
export async function readEachFile(
  options: ReadFilesOptions,
  take: (file: ContentBytes, name: string) => void,
): Promise<FolderReport> {
  const { root, from } = options;
  const paths = await walkContent(root, options.skipped);
  const shown = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths.files) {
    const name = displayPath(path, from);
    const result = await readTextBytes(path, name);
    if ("bytes" in result) {
      take(
        { path: [basename(root), ...relative(root, path).split(sep)].join("/"), bytes: result.bytes },
        name,
      );
      continue;
    }
    diagnostics.push(result.diagnostic);
    if (result.shown !== undefined) shown.set(name, result.shown);
  }
  const locate = (path: string): string => join(root, ...path.split("/").slice(1));
  return {
    diagnostics: [...diagnostics, ...folderProblems(paths, options)],
    shown,
    displayName: (path) => displayPath(locate(path), from),
    locate,
  };
}

/**
 * Reads the frameworks and guidebooks of a folder.
 *
 * @param options The folder, and what to pass over.
 * @returns The texts, and what is wrong with files as such.
 */
export async function readFiles(options: ReadFilesOptions): Promise<ContentTexts> {
  const files: ContentText[] = [];
  const report = await readEachFile(options, ({ path, bytes }) =>
    files.push({ path, text: utf8Text(bytes) }),
  );
  return { ...report, files };
}
