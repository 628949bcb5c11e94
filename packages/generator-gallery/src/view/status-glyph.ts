import type { GuidebookSummary } from "@guidebook-kit/generator";
import { type TrustedHtml, trustedHtml } from "@guidebook-kit/html";

/** What fills the disc: nothing, its first half, all of it. */
const FILLINGS: Readonly<Record<GuidebookSummary["status"], string>> = {
  draft: "",
  reviewed: '<path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor"/>',
  published: '<circle cx="8" cy="8" r="6" fill="currentColor"/>',
};

/**
 * Draws how far a guidebook's text has come; the word always stands beside it.
 *
 * @param status The status.
 * @returns The drawing, hidden from assistive technology.
 */
export function statusGlyph(status: GuidebookSummary["status"]): TrustedHtml {
  return trustedHtml(
    '<svg class="disc" viewBox="0 0 16 16" aria-hidden="true" focusable="false">' +
      `<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>${FILLINGS[status]}</svg>`,
  );
}
