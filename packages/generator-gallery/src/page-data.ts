import type { SearchPassage } from "@guidebook-kit/generator";
import type { GalleryText, Locale } from "@guidebook-kit/locales";
import type { GalleryContext } from "./gallery-context.js";
import { type SearchEdition, searchEditions } from "./search-editions.js";

/** What the page tells its script. */
export interface PageData {
  /** Language tag for plurals. */
  readonly tag: string;
  readonly text: ScriptText;
  readonly kinds: Readonly<Record<NamedKind, string>>;
  readonly editions: readonly SearchEdition[];
}

/** Kinds of things that the search names; a guidebook's name stands above what was found in it. */
export type NamedKind = Exclude<SearchPassage["kind"], "guidebook">;

/** The words that the script says. */
export type ScriptText = Pick<
  GalleryText,
  "guidebooksShown" | "nothingFound" | "placesFound" | "showMore" | "showMoreGuidebooks"
>;

function kindNames({ grammar, page }: Locale): PageData["kinds"] {
  return {
    "key-question": grammar.keyQuestion,
    "root-cause": grammar.rootCause,
    action: page.potentialAction,
  };
}

/**
 * Gives what the page tells its script.
 *
 * @param context The gallery's context.
 * @returns Words and guidebooks for the search.
 */
export function pageData(context: GalleryContext): PageData {
  const { locale } = context;
  const { guidebooksShown, nothingFound, placesFound, showMore, showMoreGuidebooks } = locale.gallery;
  return {
    tag: locale.tag,
    text: { guidebooksShown, nothingFound, placesFound, showMore, showMoreGuidebooks },
    kinds: kindNames(locale),
    editions: searchEditions(context),
  };
}
