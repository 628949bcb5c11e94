import { diagnose } from "@guidebook-kit/core";
import { worksheetDiagnostics as kinds } from "../diagnostics/worksheet-diagnostics.js";
import { bodyAnswers, entryAnswers } from "./media/form-answers.js";
import { jsonAnswers, recordAnswers } from "./media/json-answers.js";
import type { MediaAnswers } from "./media/media-answers.js";
import { MOST_BYTES, type ResponseInput } from "./response-input.js";

type Body = Extract<ResponseInput, { readonly mediaType: string }>;

function readBody({ body, mediaType }: Body, file: string): MediaAnswers | Promise<MediaAnswers> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  if (bytes.length > MOST_BYTES)
    return { diagnostics: [diagnose(kinds.tooLarge, { limit: MOST_BYTES }, { file })] };
  const essence = mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (essence === "application/json" || essence.endsWith("+json")) {
    return jsonAnswers(typeof body === "string" ? body : new TextDecoder().decode(body), file);
  }
  if (essence === "application/x-www-form-urlencoded" || essence === "multipart/form-data") {
    return bodyAnswers(bytes, mediaType, file);
  }
  return { diagnostics: [diagnose(kinds.unknownMedia, { mediaType }, { file })] };
}

/**
 * Takes the answers out of whatever they come in.
 *
 * @param input A parsed record, a body with its media type, or form data.
 * @param file What to call it in a diagnostic.
 * @returns The answers as names and values, or why there are none.
 */
export async function readInput(input: ResponseInput, file: string): Promise<MediaAnswers> {
  if (input instanceof FormData || input instanceof URLSearchParams) return entryAnswers(input, file);
  if ("record" in input) return recordAnswers(input.record, file);
  return readBody(input, file);
}
