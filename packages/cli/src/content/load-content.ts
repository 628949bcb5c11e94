import { basename } from "node:path";
import type { Diagnostic, Framework, Guidebook } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import { readContent } from "@guidebook-kit/markdown";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import { contentFileKind } from "./content-file-name.js";
import { type ReadFilesOptions, readFiles } from "./read-files.js";

/** Content as it was read and checked. */
export interface LoadedContent {
  readonly frameworks: readonly Framework[];
  readonly guidebooks: readonly Guidebook[];
  /** By file, then by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the files that were read, as diagnostics have them. */
  readonly files: readonly string[];
  /** What there is to show of the files, by their names in diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Tells whether a file is a framework's.
 *
 * @param file Its path.
 * @returns True when it is named as one.
 */
export function isFrameworkFile(file: string): boolean {
  return contentFileKind(basename(file)) === "framework";
}

/** Where to read, and in which languages. */
export interface LoadContentOptions extends ReadFilesOptions {
  /** The languages whose headings and labels are understood. */
  readonly locales: readonly Locale[];
}

/**
 * Reads and checks a content folder.
 *
 * @param options The folder, what to pass over, and the languages.
 * @returns The models, and everything that is wrong with them.
 */
export async function loadContent(options: LoadContentOptions): Promise<LoadedContent> {
  const { files, diagnostics, displayName, shown } = await readFiles(options);
  const texts = files.map(({ path, text }) => [displayName(path), text] as const);
  const sources = new Map([...texts, ...shown]);
  const names = texts.map(([name]) => name);
  // What can be said of guidebooks whose framework cannot be read follows from that, and would only hide it.
  const hopeless = files.length === 0 || diagnostics.some(({ file }) => isFrameworkFile(file));
  if (hopeless) {
    return {
      frameworks: [],
      guidebooks: [],
      diagnostics: orderDiagnostics(diagnostics),
      files: names,
      sources,
    };
  }
  const content = readContent(files, options.locales);
  const named = content.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: displayName(diagnostic.file),
  }));
  return {
    frameworks: content.frameworks,
    guidebooks: content.guidebooks,
    diagnostics: orderDiagnostics([...diagnostics, ...named]),
    files: names,
    sources,
  };
}
