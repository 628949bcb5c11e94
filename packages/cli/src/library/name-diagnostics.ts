import type { Diagnostic } from "@guidebook-kit/core";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import type { OpenedFiles } from "./open-files.js";

/**
 * Puts what is wrong with content together, for people.
 *
 * @param opened The files, and what is wrong with them as such.
 * @param found What is wrong with frameworks and guidebooks, under their content paths.
 * @returns All of it, by file, then by place.
 */
export function nameDiagnostics(
  { diagnostics, displayName }: OpenedFiles,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const named = found.map((diagnostic) => ({ ...diagnostic, file: displayName(diagnostic.file) }));
  return orderDiagnostics([...diagnostics, ...named]);
}
