import { readFileSync, statSync } from "node:fs";
import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";
import { isSystemError, systemWords } from "../report/explain-error.js";
import { type DecodedText, findNoText, type NoText, utf8Text } from "./decode-text.js";

/** Far more than any guidebook; what is read into memory has to have an end. */
const MOST_BYTES = 4_000_000;

/**
 * Says why something cannot be read.
 *
 * @param error What was thrown.
 * @param file Name of the file or folder.
 * @returns The diagnostic of an error of the system; any other error is thrown again.
 */
export function unreadable(error: unknown, file: string): Diagnostic {
  if (!isSystemError(error)) throw error;
  return diagnose(cliDiagnostics.unreadable, { why: systemWords(error) }, { file });
}

/**
 * Reads the bytes of a text that somebody wrote.
 *
 * @param path Absolute path.
 * @param file Its name, for diagnostics.
 * @returns Its bytes, which are UTF-8, or why there are none.
 */
export async function readTextBytes(
  path: string,
  file: string,
): Promise<{ readonly bytes: Uint8Array } | NoText> {
  try {
    const { size } = statSync(path);
    const details = { bytes: size, limit: MOST_BYTES };
    if (size > MOST_BYTES) return { diagnostic: diagnose(cliDiagnostics.fileTooLarge, details, { file }) };
    // Thousands of small files take a third of the time when nobody waits for each.
    const bytes = readFileSync(path);
    return findNoText(bytes, file) ?? { bytes };
  } catch (error) {
    return { diagnostic: unreadable(error, file) };
  }
}

/**
 * Reads a file that somebody wrote.
 *
 * @param path Absolute path.
 * @param file Its name, for diagnostics.
 * @returns Its text, or why there is none.
 */
export async function readTextFile(path: string, file: string): Promise<DecodedText> {
  const read = await readTextBytes(path, file);
  return "bytes" in read ? { text: utf8Text(read.bytes) } : read;
}
