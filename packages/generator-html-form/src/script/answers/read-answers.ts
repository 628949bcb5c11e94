import type { Response } from "@guidebook-kit/worksheet";
import { decodeResponse, type Pair } from "@guidebook-kit/worksheet/browser";
import type { Session } from "../session.js";
import { readPairs } from "./read-pairs.js";

/** A random id; `randomUUID` is missing where a page does not come from a safe place. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/**
 * Stamps the record with its next revision and the time.
 *
 * @param session The page's session; its record becomes the stamped one.
 */
export function stampRecord(session: Session): void {
  session.record = {
    id: session.record?.id ?? newId(),
    revision: (session.record?.revision ?? 0) + 1,
    savedAt: new Date().toISOString(),
  };
}

/**
 * Gives the answers as they stand on the page.
 *
 * @param session The page's session.
 * @returns A response with everything that the page shows, and everything that came with a file and has no control.
 */
export function readAnswers({ form, data, record, unmatched }: Session): Response {
  const kept = unmatched.map(([name, value]): Pair => [`unmatched.${name}`, value]);
  const response = decodeResponse(data.fields, [...readPairs(form), ...kept]);
  return record === undefined ? response : { ...response, record };
}
