import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { collectAnswers } from "../../browser/collect-answers.js";
import type { Pair } from "../../browser/encode-response.js";
import { worksheetDiagnostics as kinds } from "../../diagnostics/worksheet-diagnostics.js";
import type { MediaAnswers } from "./media-answers.js";

/**
 * Reads the answers from names and values.
 *
 * @param entries The entries of a `FormData` or of `URLSearchParams`.
 * @param file What to call them in a diagnostic.
 * @returns The answers. An attached file is an error, unless it is the blank one that browsers send.
 */
export function entryAnswers(
  entries: Iterable<readonly [string, string | Blob]>,
  file: string,
): MediaAnswers {
  const pairs: Pair[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, value] of entries) {
    if (typeof value === "string") pairs.push([name, value]);
    else if (value.size > 0) diagnostics.push(diagnose(kinds.attachedFile, { name }, { file }));
  }
  return { answers: collectAnswers(pairs), diagnostics };
}

/**
 * Reads the answers from the body that a form posts (`application/x-www-form-urlencoded`, or
 * `multipart/form-data` after RFC 7578).
 *
 * @param body The body.
 * @param mediaType Its content type, with the boundary where it has one.
 * @param file What to call it in a diagnostic.
 * @returns The answers, or that the body is broken.
 */
export async function bodyAnswers(
  body: string | Uint8Array<ArrayBuffer>,
  mediaType: string,
  file: string,
): Promise<MediaAnswers> {
  try {
    const message = new globalThis.Response(body, { headers: { "content-type": mediaType } });
    return entryAnswers(await message.formData(), file);
  } catch {
    return { diagnostics: [diagnose(kinds.brokenBody, {}, { file })] };
  }
}
