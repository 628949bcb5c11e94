import { diagnose, hasErrors } from "@guidebook-kit/core";
import { flattenResponse } from "../../browser/flatten-response.js";
import { worksheetDiagnostics as kinds } from "../../diagnostics/worksheet-diagnostics.js";
import { isRecord } from "../../names/is-record.js";
import { RESPONSE_FORMAT } from "../../response/response.js";
import { MOST_LEVELS } from "../response-input.js";
import { scanJson } from "../scan-json.js";
import type { MediaAnswers } from "./media-answers.js";

function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((child) => isTooDeep(child, levels - 1));
}

/**
 * Reads the answers from a JSON value.
 *
 * @param value What JSON gave.
 * @param file What to call it in a diagnostic.
 * @returns The answers, or why this is no record.
 */
export function recordAnswers(value: unknown, file: string): MediaAnswers {
  if (isTooDeep(value, MOST_LEVELS)) {
    return { diagnostics: [diagnose(kinds.tooDeep, { limit: MOST_LEVELS }, { file })] };
  }
  const format = isRecord(value) && typeof value["format"] === "string" ? value["format"] : undefined;
  if (!isRecord(value) || format !== RESPONSE_FORMAT) {
    return { diagnostics: [diagnose(kinds.notResponse, { format }, { file })] };
  }
  return { answers: flattenResponse(value), record: value["record"], diagnostics: [] };
}

/**
 * Reads the answers from JSON text.
 *
 * @param text The text; a byte order mark is passed over.
 * @param file What to call it in a diagnostic.
 * @returns The answers, or what is wrong and where.
 */
export function jsonAnswers(text: string, file: string): MediaAnswers {
  const json = text.replace(/^\uFEFF/, "");
  const diagnostics = scanJson(json, file);
  if (hasErrors(diagnostics)) return { diagnostics };
  return recordAnswers(JSON.parse(json), file);
}
