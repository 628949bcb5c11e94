import type { GuidebookSummary, SearchPassage } from "@guidebook-kit/generator";
import { localeFor } from "@guidebook-kit/locales";
import type { Book } from "./content/fill-shelves.js";
import { passageName } from "./content/passage-name.js";
import type { GalleryContext } from "./gallery-context.js";
import { formOf } from "./view/edition-view.js";
import { cardId } from "./view/element-ids.js";

/** A guidebook in one language, for the search. */
export interface SearchEdition
  extends Pick<GuidebookSummary, "status" | "title" | "searchText" | "passages"> {
  /** Element id of its card. */
  readonly card: string;
  readonly number: number;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The language's own name; empty where the guidebook has only one. */
  readonly language: string;
  /** Address of the page to which ids of causes and actions may be added; empty where there is none. */
  readonly page: string;
}

type SearchWords = Pick<GuidebookSummary, "searchText" | "passages">;

/** The names of all passages, and nothing else of them. */
function titlesOf({ searchText, passages }: SearchWords): SearchWords {
  const names = passages.map((passage) => passageName(passage, searchText));
  let start = 0;
  const short = passages.map((passage, index): SearchPassage => {
    const title = names[index] ?? "";
    const end = start + title.length;
    const made = { ...passage, title, start, end };
    start = end + 1;
    return made;
  });
  return { searchText: names.join(" "), passages: short };
}

function searchEdition(
  edition: GuidebookSummary,
  book: Book,
  { locales, titlesOnly }: GalleryContext,
): SearchEdition {
  const { direction, name } = localeFor(locales, edition.locale);
  const { searchText, passages } = titlesOnly ? titlesOf(edition) : edition;
  return {
    card: cardId(book.id),
    number: book.dimension.number,
    lang: edition.locale,
    dir: direction,
    language: book.editions.length > 1 ? name : "",
    page: formOf(edition) ?? "",
    status: edition.status,
    title: edition.title,
    searchText,
    passages,
  };
}

/**
 * Gives what the search looks through.
 *
 * @param context The gallery's context.
 * @returns Every guidebook in every language, in the order of the page.
 */
export function searchEditions(context: GalleryContext): SearchEdition[] {
  return context.shelves.flatMap(({ books }) =>
    books.flatMap((book) => book.editions.map((edition) => searchEdition(edition, book, context))),
  );
}
