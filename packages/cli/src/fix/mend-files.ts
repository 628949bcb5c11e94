import { join, resolve } from "node:path";
import type { Diagnostic } from "@guidebook-kit/core";
import { fixContent, readContent } from "@guidebook-kit/markdown";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { type AskedContent, isAskedFor } from "../content/asked-content.js";
import { readFiles } from "../content/read-files.js";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import { describeEdits } from "./describe-edits.js";
import { rewriteFile } from "./rewrite-file.js";

/** A content folder after all sure fixes; its files are as they were until `write` is called. */
export interface Mending {
  /** One line for each mended place. */
  readonly places: readonly string[];
  /** How many files change. */
  readonly changed: number;
  /** What is left to do. */
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
  const locales = knownLocales(config);
  const { files, diagnostics, displayName } = await readFiles({ root, from });
  const pathOf = (path: string): string => join(root, ...path.split("/").slice(1));
  const concerns = ({ path }: { readonly path: string }): boolean => isAskedFor(pathOf(path), wanted);
  const fixed = fixContent(files, locales);
  const fixes = fixed.files.filter(concerns);
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const after = new Map([...before, ...fixes.map(({ path, text }) => [path, text] as const)]);
  // Files that nobody asked about stay as they are, and what is left has to be seen beside them.
  const left =
    fixes.length === fixed.files.length
      ? fixed.diagnostics
      : readContent(
          [...after].map(([path, text]) => ({ path, text })),
          locales,
        ).diagnostics;
  const named = [...diagnostics, ...left.map((one) => ({ ...one, file: displayName(one.file) }))];
  return {
    places: fixes.flatMap(({ path, edits }) =>
      describeEdits(displayName(path), before.get(path) ?? "", edits),
    ),
    changed: fixes.length,
    left: orderDiagnostics(named.filter(({ file }) => isAskedFor(resolve(from, file), wanted))),
    files: files.filter(concerns).map(({ path }) => displayName(path)),
    sources: new Map([...after].map(([path, text]) => [displayName(path), text])),
    write: async () => {
      for (const { path, text } of fixes) {
        await rewriteFile({ root, path: pathOf(path), before: before.get(path) ?? "", after: text });
      }
    },
  };
}
