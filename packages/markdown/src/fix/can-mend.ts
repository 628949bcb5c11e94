import type { Diagnostic } from "@guidebook-kit/core";
import { readContentPath } from "../content/content-file.js";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { isSure } from "./sure-edits.js";

/**
 * Tells whether mending takes a problem away.
 *
 * @param diagnostic A problem of a content file.
 * @returns True where it has a sure fix, or is about an id that can be made. Whether an id can be copied into a
 *   translation only shows when it is tried: then false.
 */
export function canMend(diagnostic: Diagnostic): boolean {
  const { code, file } = diagnostic;
  if (code !== markdownDiagnostics.missingId.code) return isSure(diagnostic);
  return readContentPath(file)?.suffix === undefined;
}
