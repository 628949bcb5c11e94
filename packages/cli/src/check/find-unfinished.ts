import { basename, dirname } from "node:path";
import {
  coreDiagnostics,
  type Diagnostic,
  diagnose,
  type Guidebook,
  listEmptyParts,
  type Position,
} from "@guidebook-kit/core";
import { markdownDiagnostics } from "@guidebook-kit/markdown";
import { contentFileKind, contentFileLocale } from "../content/content-file-name.js";
import type { LoadedContent } from "../content/load-content.js";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";

/** What says that something is unfinished; none of it keeps a guidebook from being built. */
const UNFINISHED: ReadonlySet<string> = new Set([
  coreDiagnostics.stillToWrite.code,
  cliDiagnostics.emptyPart.code,
  markdownDiagnostics.yearMissing.code,
]);

/**
 * Tells whether a diagnostic speaks of something unfinished.
 *
 * @param diagnostic Any diagnostic.
 * @returns True for texts that are still to be written, empty parts and resources without a year.
 */
export function isUnfinished({ code }: Diagnostic): boolean {
  return UNFINISHED.has(code);
}

/**
 * Tells whether a diagnostic is said only to who asks what is unfinished. A resource may have no year; a note that no
 * change of the text could silence would stand in every report.
 *
 * @param diagnostic Any diagnostic.
 * @returns True for resources without a year.
 */
export function isSaidOnAsking({ code }: Diagnostic): boolean {
  return code === markdownDiagnostics.yearMissing.code;
}

function fileOf({ id, locale }: Guidebook, files: readonly string[]): string | undefined {
  const own = files.filter(
    (file) => contentFileKind(basename(file)) === "guidebook" && basename(dirname(file)) === id,
  );
  const inLocale = (wanted: string | undefined) =>
    own.find((file) => contentFileLocale(basename(file)) === wanted);
  return inLocale(locale) ?? inLocale(undefined);
}

/** The line on which something with an id stands. */
function positionOf(id: string, source: string): Position | undefined {
  const lines = source.split(/\r\n|\r|\n/);
  const index = lines.findIndex((line) => new RegExp(`<!--\\s*#${id}\\s*-->`).test(line));
  const length = lines[index]?.replace(/\s*<!--.*/, "").length;
  if (length === undefined) return undefined;
  const line = index + 1;
  return { start: { line, column: 1 }, end: { line, column: length + 1 } };
}

/**
 * Lists the parts without text in the guidebooks of a content.
 *
 * @param content Content; guidebooks with errors are not looked at.
 * @returns One note for each part.
 */
export function findEmptyParts({ guidebooks, files, sources }: LoadedContent): Diagnostic[] {
  return guidebooks.flatMap((guidebook) => {
    const file = fileOf(guidebook, files);
    if (file === undefined) return [];
    const source = sources.get(file) ?? "";
    return listEmptyParts(guidebook).map(({ what, id }) => {
      const position = id === undefined ? undefined : positionOf(id, source);
      return diagnose(cliDiagnostics.emptyPart, { what }, { file, ...(position && { position }) });
    });
  });
}
