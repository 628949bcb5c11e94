import type { Response } from "@guidebook-kit/worksheet";
import { type CollectedAnswers, flattenResponse } from "@guidebook-kit/worksheet/browser";

/** What a stored text or a file holds. */
export interface SavedRecord {
  /** Id of the guidebook that it answers. */
  readonly guidebook: string;
  readonly record: Response["record"];
  readonly answers: CollectedAnswers;
}

/** A response as JSON gave it: nothing in it can be taken for granted. */
type Unchecked = { readonly [Key in keyof Response]?: unknown } & Record<string, unknown>;

function stampOf(record: unknown): Response["record"] {
  const { id, revision, savedAt } = (record ?? {}) as Record<string, unknown>;
  if (typeof id !== "string") return undefined;
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
    const value = JSON.parse(text) as Unchecked | null;
    if (value?.format !== format || typeof value.worksheet !== "object") return undefined;
    const { guidebook } = value.worksheet as Record<string, unknown>;
    return { guidebook: String(guidebook), record: stampOf(value.record), answers: flattenResponse(value) };
  } catch {
    return undefined;
  }
}
