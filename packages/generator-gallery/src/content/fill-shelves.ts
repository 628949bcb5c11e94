import type { Dimension, Framework } from "@guidebook-kit/core";
import type { GuidebookSummary } from "@guidebook-kit/generator";

/** A guidebook in every language that it has. */
export interface Book {
  readonly id: string;
  readonly dimension: Dimension;
  /** The one that the page shows first, then the others by language tag. */
  readonly editions: readonly [GuidebookSummary, ...GuidebookSummary[]];
}

/** A framework in one language, with the guidebooks of its dimensions. */
export interface Shelf {
  readonly framework: Framework;
  /** In order of the dimensions' numbers. */
  readonly books: readonly Book[];
}

const languageOf = (tag: string): string => tag.split("-")[0] ?? tag;

/**
 * Chooses among the languages of one thing.
 *
 * @param versions The thing in its languages.
 * @param preferred Language tag that is wanted.
 * @returns The one in that language, else in another kind of it, else the first that is no translation, else the
 *   first; undefined when there is none.
 */
export function chooseLanguage<Version extends { readonly locale: string; readonly translates?: unknown }>(
  versions: readonly Version[],
  preferred: string,
): Version | undefined {
  return (
    versions.find(({ locale }) => locale === preferred) ??
    versions.find(({ locale }) => languageOf(locale) === languageOf(preferred)) ??
    versions.find(({ translates }) => translates === undefined) ??
    versions[0]
  );
}

function booksOf(framework: Framework, summaries: readonly GuidebookSummary[], preferred: string): Book[] {
  const own = summaries.filter((summary) => summary.framework === framework.id);
  const ids = [...new Set(own.map(({ id }) => id))].sort();
  const books = ids.flatMap((id): Book[] => {
    const editions = own
      .filter((summary) => summary.id === id)
      .toSorted((left, right) => (left.locale < right.locale ? -1 : 1));
    const first = chooseLanguage(editions, preferred);
    const dimension = framework.dimensions.find((candidate) => candidate.id === first?.dimension);
    if (first === undefined || dimension === undefined) return [];
    return [{ id, dimension, editions: [first, ...editions.filter((edition) => edition !== first)] }];
  });
  return books.toSorted((left, right) => left.dimension.number - right.dimension.number);
}

/**
 * Puts guidebooks on the shelves of their frameworks.
 *
 * @param frameworks Frameworks, each in one or several languages.
 * @param summaries Guidebooks, each in one or several languages.
 * @param preferred Language tag that the page prefers.
 * @returns One shelf per framework, in the order given.
 */
export function fillShelves(
  frameworks: readonly Framework[],
  summaries: readonly GuidebookSummary[],
  preferred: string,
): Shelf[] {
  return [...new Set(frameworks.map(({ id }) => id))].flatMap((id) => {
    const versions = frameworks.filter((framework) => framework.id === id);
    const framework = chooseLanguage(versions, preferred);
    return framework === undefined ? [] : [{ framework, books: booksOf(framework, summaries, preferred) }];
  });
}
