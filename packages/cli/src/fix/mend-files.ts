import { join, resolve } from "node:path";
import type { Diagnostic } from "@guidebook-kit/core";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { type AskedContent, isAskedFor } from "../content/asked-content.js";
import { readFiles } from "../content/read-files.js";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import { type MendedContent, mendContent } from "./mend-content.js";
import { rewriteFile } from "./rewrite-file.js";

/** A content folder after all sure fixes; its files are as they were until `write` is called. */
export interface Mending {
  /** What was mended, by names for people. */
  readonly mended: readonly Diagnostic[];
  /** What is left. */
  readonly left: readonly Diagnostic[];
  /** Names of the files that were asked about. */
  readonly files: readonly string[];
  /** The texts after the fixes, by the files' names. */
  readonly sources: ReadonlyMap<string, string>;
  /** Writes the mended texts. */
  readonly write: () => Promise<void>;
}

/**
 * Makes the fixes of a content folder.
 *
 * @param asked The folder, and the files of it that may change.
 * @param from Absolute path of the folder in which the command was called.
 * @returns What was mended, and how to write it.
 */
export async function mendFiles({ root, wanted }: AskedContent, from: string): Promise<Mending> {
  const { config } = await loadConfig(from, undefined, root);
  const { files, diagnostics, displayName } = await readFiles({ root, from });
  const pathOf = (path: string): string => join(root, ...path.split("/").slice(1));
  const concerns = (path: string): boolean => isAskedFor(pathOf(path), wanted);
  const result: MendedContent =
    files.length === 0
      ? { changed: [], mended: [], diagnostics: [] }
      : mendContent(files, knownLocales(config), concerns);
  const named = (found: readonly Diagnostic[]): Diagnostic[] =>
    found.map((diagnostic) => ({ ...diagnostic, file: displayName(diagnostic.file) }));
  const after = new Map(result.changed.map(({ path, text }) => [path, text]));
  const asked = ({ file }: Diagnostic): boolean => isAskedFor(resolve(from, file), wanted);
  return {
    mended: orderDiagnostics(named(result.mended)),
    left: orderDiagnostics([...diagnostics, ...named(result.diagnostics)].filter(asked)),
    files: files.filter(({ path }) => concerns(path)).map(({ path }) => displayName(path)),
    sources: new Map(files.map(({ path, text }) => [displayName(path), after.get(path) ?? text])),
    write: async () => {
      for (const { path, text } of files) {
        const changed = after.get(path);
        if (changed !== undefined)
          await rewriteFile({ root, path: pathOf(path), before: text, after: changed });
      }
    },
  };
}
