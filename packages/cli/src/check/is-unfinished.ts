import { coreDiagnostics, type Diagnostic } from "@guidebook-kit/core";
import { markdownDiagnostics } from "@guidebook-kit/markdown/diagnostics";
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
