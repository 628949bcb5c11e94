import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import type { ContentGenerator, ContentInput } from "@guidebook-kit/generator";
import { galleryDiagnostics } from "./diagnostics/gallery-diagnostics.js";
import { searchLength } from "./gallery-context.js";
import { galleryOptions } from "./options.js";
import { renderGallery } from "./render-gallery.js";

const PATH = "index.html";

function searchDiagnostics({ guidebooks }: ContentInput, most: number): Diagnostic[] {
  const characters = searchLength(guidebooks);
  if (characters <= most) return [];
  return [diagnose(galleryDiagnostics.titlesOnly, { characters, most }, { file: PATH })];
}

/**
 * Makes `index.html`: the page from which people reach every guidebook and every file of it. It needs no server, and
 * no JavaScript but for its search.
 */
export const galleryGenerator: ContentGenerator<typeof galleryOptions> = {
  name: "gallery",
  summary: "The page from which people reach everything.",
  options: galleryOptions,
  each: "content",
  generate: (input, options) => ({
    artifacts: [{ path: PATH, mediaType: "text/html", content: renderGallery(input, options) }],
    diagnostics: searchDiagnostics(input, options.searchText),
  }),
};
