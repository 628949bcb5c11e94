import type { BuildResult } from "../../build/build-options.js";
import { displayPath } from "../../content/display-path.js";
import { countSeverities } from "../count-words.js";

/** The document's format, raised when a field changes its meaning. */
const FORMAT = "guidebook-kit/build/1";

/**
 * Writes what a build has made for programs. It tells nothing of how the files came about, such as times, so that the
 * same content gives the same document.
 *
 * @param result What the build has made.
 * @param from Absolute path of the folder in which the command was called.
 * @returns One JSON document; its diagnostics are those of the core package, its files relative to `output`.
 */
export function buildReport(result: BuildResult, from: string): string {
  const { output, diagnostics, built, failed, kept, files, withoutPdf } = result;
  const document = {
    format: FORMAT,
    output: displayPath(output, from),
    built,
    failed,
    kept,
    files,
    ...(withoutPdf === undefined ? {} : { withoutPdf }),
    counts: countSeverities(diagnostics),
    diagnostics,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
