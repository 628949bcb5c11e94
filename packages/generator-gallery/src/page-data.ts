import type { GuidebookSummary, SearchPassage } from "@guidebook-kit/generator";
import { directionOf, languageName } from "@guidebook-kit/html";
import type { GalleryText, Locale } from "@guidebook-kit/locales";
import type { Book } from "./content/fill-shelves.js";
import type { GalleryContext } from "./gallery-context.js";
import { formOf } from "./view/edition-view.js";
import { cardId } from "./view/element-ids.js";

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
export type ScriptText = Pick<GalleryText, "guidebooksShown" | "nothingFound" | "placesFound" | "showMore">;

/** A guidebook in one language, for the search. */
export interface SearchEdition extends Pick<GuidebookSummary, "status" | "title" | "searchText"> {
  /** Element id of its card. */
  readonly card: string;
  readonly number: number;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The language's own name; empty where the guidebook has only one. */
  readonly language: string;
  /** Address of the page to which ids of causes and actions may be added; empty where there is none. */
  readonly page: string;
  readonly passages: readonly SearchPassage[];
}

function searchEditions({ id, dimension, editions }: Book): SearchEdition[] {
  return editions.map((edition) => ({
    card: cardId(id),
    number: dimension.number,
    lang: edition.locale,
    dir: directionOf(edition.locale),
    language: editions.length > 1 ? languageName(edition.locale) : "",
    page: formOf(edition) ?? "",
    status: edition.status,
    title: edition.title,
    searchText: edition.searchText,
    passages: edition.passages,
  }));
}

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
export function pageData({ locale, shelves }: GalleryContext): PageData {
  const { guidebooksShown, nothingFound, placesFound, showMore } = locale.gallery;
  return {
    tag: locale.tag,
    text: { guidebooksShown, nothingFound, placesFound, showMore },
    kinds: kindNames(locale),
    editions: shelves.flatMap(({ books }) => books.flatMap(searchEditions)),
  };
}
