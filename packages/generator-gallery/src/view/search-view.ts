import { localeFor } from "@guidebook-kit/locales";
import type { GalleryContext } from "../gallery-context.js";

/** A value of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Language of the label, empty for the page's own. */
  readonly lang: string;
}

/** The search box, with the filters that there is a choice for. */
export interface SearchView {
  readonly label: string;
  readonly languages: readonly FilterOption[];
  readonly statuses: readonly FilterOption[];
}

/** From the finished to the begun. */
const STATUSES = ["published", "reviewed", "draft"] as const;

/** A filter with a single value would choose nothing. */
const ifChoice = (options: readonly FilterOption[]): readonly FilterOption[] =>
  options.length > 1 ? options : [];

/**
 * Gives the search box.
 *
 * @param context The gallery's context.
 * @returns What the template `search` draws.
 */
export function searchView({ locale, locales, shelves, titlesOnly }: GalleryContext): SearchView {
  const editions = shelves.flatMap(({ books }) => books.flatMap((book) => book.editions));
  const tags = [...new Set(editions.map((edition) => edition.locale))].sort();
  const statuses = STATUSES.filter((status) => editions.some((edition) => edition.status === status));
  return {
    label: titlesOnly ? locale.gallery.searchTitles : locale.gallery.search,
    languages: ifChoice(tags.map((tag) => ({ value: tag, label: localeFor(locales, tag).name, lang: tag }))),
    statuses: ifChoice(
      statuses.map((status) => ({ value: status, label: locale.page.status[status], lang: "" })),
    ),
  };
}
