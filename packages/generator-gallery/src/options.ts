import { LocaleTag } from "@guidebook-kit/core";
import { z } from "zod";

/** Options of the gallery. */
export const galleryOptions = z.strictObject({
  /** Language tag that the page prefers; without one, that of the framework which is no translation. */
  language: LocaleTag.optional(),
  /** How many characters of text the search may hold; with more it looks through titles only. */
  searchText: z.int().min(0).default(2_000_000),
  /** Handlebars sources that take the place of the gallery's templates, by name. They are trusted code. */
  templates: z.record(z.string(), z.string()).default({}),
});
/** Options of the gallery. */
export type GalleryOptions = z.output<typeof galleryOptions>;
