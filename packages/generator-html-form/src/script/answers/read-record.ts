import type { Response } from "@guidebook-kit/worksheet";
import { type CollectedAnswers, flattenResponse } from "@guidebook-kit/worksheet/browser";

/** What a stored text or a file holds. */
export interface SavedRecord {
  /** Id of the guidebook that it answers. */
  readonly guidebook: string;
  readonly record: Response["record"];
  readonly answers: CollectedAnswers;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function stampOf(value: unknown): Response["record"] {
  if (!isObject(value) || typeof value["id"] !== "string") return undefined;
  const { id, revision, savedAt } = value;
  return {
    id,
    ...(Number.isSafeInteger(revision) && Number(revision) >= 0 ? { revision: Number(revision) } : {}),
    ...(typeof savedAt === "string" ? { savedAt } : {}),
  };
}

/**
 * Reads a record: whole, or not at all.
 *
 * @param text What was stored or stands in a file.
 * @param format The `format` of a response.
 * @returns The record; undefined for a text that is not JSON to its end, or no response.
 */
export function readRecord(text: string, format: string): SavedRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value["format"] !== format || !isObject(value["worksheet"])) return undefined;
    const guidebook = String(value["worksheet"]["guidebook"]);
    return { guidebook, record: stampOf(value["record"]), answers: flattenResponse(value) };
  } catch {
    return undefined;
  }
}
