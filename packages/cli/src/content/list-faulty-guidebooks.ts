import { basename, dirname } from "node:path";
import type { LoadedLibrary } from "../library/load-library.js";
import { contentFileKind, contentFileLocale, isFrameworkFile } from "./content-file-name.js";

/** A guidebook, in the language that the name of its file says, or in its own when that says none. */
export interface FaultyGuidebook {
  readonly id: string;
  readonly locale?: string | undefined;
}

/**
 * Lists the guidebooks that have errors.
 *
 * @param content Content.
 * @returns One for each file with an error; all when a framework has one, since each may be its.
 */
export function listFaultyGuidebooks({
  diagnostics,
  files,
}: Pick<LoadedLibrary, "diagnostics" | "files">): FaultyGuidebook[] {
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const all = [...faulty].some(isFrameworkFile);
  return [...new Set([...files, ...faulty])]
    .filter((file) => contentFileKind(basename(file)) === "guidebook" && (all || faulty.has(file)))
    .map((file) => ({ id: basename(dirname(file)), locale: contentFileLocale(basename(file)) }));
}
