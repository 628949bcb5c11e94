import { basename } from "node:path";
import type { Diagnostic, Framework, Guidebook } from "@guidebook-kit/core";
import { readContent } from "@guidebook-kit/markdown";
import { contentFileKind } from "./content-file-name.js";
import { type ReadFilesOptions, readFiles } from "./read-files.js";

/** Content as it was read and checked. */
export interface LoadedContent {
  readonly frameworks: readonly Framework[];
  readonly guidebooks: readonly Guidebook[];
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files, by their names in diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
  /** Names of the frameworks' files. */
  readonly frameworkFiles: ReadonlySet<string>;
}

const isFramework = (file: string): boolean => contentFileKind(basename(file)) === "framework";

/**
 * Reads and checks a content folder.
 *
 * @param options The folder, and what to pass over.
 * @returns The models, and everything that is wrong with them.
 */
export async function loadContent(options: ReadFilesOptions): Promise<LoadedContent> {
  const { files, diagnostics, displayName } = await readFiles(options);
  const sources = new Map(files.map(({ path, text }) => [displayName(path), text]));
  const named = new Set([...sources.keys(), ...diagnostics.map(({ file }) => file)].filter(isFramework));
  // What can be said of guidebooks whose framework cannot be read follows from that, and would only hide it.
  const hopeless = files.length === 0 || diagnostics.some(({ file }) => isFramework(file));
  if (hopeless) return { frameworks: [], guidebooks: [], diagnostics, sources, frameworkFiles: named };
  const content = readContent(files);
  return {
    frameworks: content.frameworks,
    guidebooks: content.guidebooks,
    diagnostics: [
      ...diagnostics,
      ...content.diagnostics.map((diagnostic) => ({ ...diagnostic, file: displayName(diagnostic.file) })),
    ],
    sources,
    frameworkFiles: named,
  };
}
