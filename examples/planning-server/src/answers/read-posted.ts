import { noteActionIds, type Response, readResponse } from "@guidebook-kit/worksheet";
import { type Edition, retiredIds } from "../library/library.js";
import { PageError } from "../pages/page-error.js";

/** The body of a request, as it came. */
export interface Posted {
  readonly body: string;
  readonly mediaType: string;
}

/**
 * Reads answers that were sent: by the form with or without JavaScript, or as a record by another program.
 *
 * @param edition The guidebook and language that they answer.
 * @param posted The body.
 * @returns The response. What has no place in the worksheet is kept in it.
 * @throws PageError 400 when the body can't be read, 409 when it answers another guidebook; with what is wrong.
 */
export async function readPosted(edition: Edition, { body, mediaType }: Posted): Promise<Response> {
  const read = await readResponse(edition.worksheet, { body, mediaType }, { retired: retiredIds(edition) });
  const errors = read.diagnostics.filter(({ severity }) => severity === "error");
  if (read.response !== undefined && errors.length === 0)
    return noteActionIds(edition.worksheet, read.response);
  const other = errors.some(({ code }) => code === "worksheet/other-guidebook");
  throw new PageError(other ? "other-guidebook" : "unreadable", {
    details: errors.map(({ message }) => message),
    answers: body,
  });
}
