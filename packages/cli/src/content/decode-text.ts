import { isUtf8 } from "node:buffer";
import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { cliDiagnostics } from "../diagnostics/cli-diagnostics.js";

/** Why a file is no text, with what can be shown of it. */
export interface NoText {
  readonly diagnostic: Diagnostic;
  readonly shown?: string;
}

/** The text of a file, or why there is none. */
export type DecodedText = { readonly text: string } | NoText;

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

/** What a file that is not UTF-8 begins like. */
function kindOf([first, second]: Uint8Array): "other" | "utf-16" | "archive" {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  return first === 0x50 && second === 0x4b ? "archive" : "other";
}

/**
 * Tells whether bytes are a text.
 *
 * @param bytes A file's bytes.
 * @param file Name of the file.
 * @returns Undefined when they are UTF-8; else a diagnostic at the first character that cannot be read.
 */
export function findNoText(bytes: Uint8Array, file: string): NoText | undefined {
  if (isUtf8(bytes)) return undefined;
  const kind = kindOf(bytes);
  if (kind !== "other") {
    const start = { line: 1, column: 1 };
    return {
      diagnostic: diagnose(cliDiagnostics.notUtf8, { kind }, { file, position: { start, end: start } }),
    };
  }
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, validLength(bytes)));
  const lines = before.split(/\r\n|\r|\n/);
  const start = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  const position = { start, end: { ...start, column: start.column + 1 } };
  return {
    diagnostic: diagnose(cliDiagnostics.notUtf8, { kind }, { file, position }),
    shown: new TextDecoder("utf-8").decode(bytes),
  };
}

/**
 * Reads bytes as UTF-8.
 *
 * @param bytes The file's bytes; a byte order mark stays, so that the text can be written back as it was.
 * @param file Name of the file.
 * @returns The text, or a diagnostic at the first character that cannot be read.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  return findNoText(bytes, file) ?? { text: utf8Text(bytes) };
}

/**
 * Reads bytes of which it is known that they are UTF-8.
 *
 * @param bytes The bytes.
 * @returns The text, with its byte order mark if it has one.
 */
export function utf8Text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
