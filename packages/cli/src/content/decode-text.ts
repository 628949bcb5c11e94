import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";

function isValid(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Counts the bytes at the start that are whole characters in UTF-8. */
function validLength(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  // The bytes of a character that was begun and not ended belong to what does not fit.
  while (!isValid(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

/**
 * Reads bytes as UTF-8.
 *
 * @param bytes The file's bytes; a byte order mark is passed over.
 * @param file Name of the file.
 * @returns The text, or a diagnostic at the first byte that does not fit.
 */
export function decodeText(bytes: Uint8Array, file: string): { text: string } | { diagnostic: Diagnostic } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const offset = validLength(bytes);
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
    const lines = before.split(/\r\n|\r|\n/);
    const point = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
    const [first, second] = bytes;
    const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const position = { start: point, end: { ...point, column: point.column + 1 } };
    return { diagnostic: diagnose(cliDiagnostics.notUtf8, { offset, utf16 }, { file, position }) };
  }
}
