import type { DiagnosticKind } from "@guidebook-kit/core";

/** How much text there is, and how much the page may hold; in characters. */
interface SearchDetails {
  readonly characters: number;
  readonly most: number;
}

/** Catalogue of what the gallery reports. Codes are permanent. */
export const galleryDiagnostics = {
  titlesOnly: {
    code: "generator-gallery/titles-only",
    severity: "note",
    summary: "There is so much text that the gallery's search looks through titles only.",
    message: ({ characters, most }: SearchDetails) =>
      `The guidebooks hold ${characters} characters to search, more than ${most}: the gallery searches titles only, so that it opens quickly.`,
    hint: () => "To search all words, raise the option searchText of the generator gallery.",
  } satisfies DiagnosticKind<SearchDetails>,
} as const;
