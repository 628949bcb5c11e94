import { type TrustedHtml, trustedHtml } from "@guidebook-kit/html";
import { joinName, NAME_WORDS } from "@guidebook-kit/worksheet";
import { readPosted } from "../answers/read-posted.js";
import type { Library } from "../library/library.js";
import { findEdition } from "../library/library.js";

/** The guidebook that a body says it answers, without looking into the database: it may be down. */
function guidebookOf(body: string): string {
  return new URLSearchParams(body).get(joinName(NAME_WORDS.worksheet, NAME_WORDS.guidebook)) ?? "";
}

/**
 * Makes a link to answers that could not be stored, as a file in the link itself: nothing has to work for it but the
 * browser.
 *
 * @param library The guidebooks.
 * @param body What a form posted.
 * @returns The link; undefined when there are no answers that could be read.
 */
export async function downloadLink(library: Library, body: string): Promise<TrustedHtml | undefined> {
  const edition = findEdition(library, guidebookOf(body));
  if (edition === undefined) return undefined;
  try {
    const response = await readPosted(edition, { body, mediaType: "application/x-www-form-urlencoded" });
    const address = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(response, null, 2))}`;
    // Percent-encoding leaves no character that could end the attribute, save the apostrophe, which does not.
    return trustedHtml(`<a download="answers.json" href="${address}">Download your answers</a>`);
  } catch {
    return undefined;
  }
}
