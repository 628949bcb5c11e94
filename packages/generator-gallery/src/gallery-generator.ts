import type { ContentGenerator } from "@guidebook-kit/generator";
import { galleryOptions } from "./options.js";
import { renderGallery } from "./render-gallery.js";

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
    artifacts: [{ path: "index.html", mediaType: "text/html", content: renderGallery(input, options) }],
    diagnostics: [],
  }),
};
