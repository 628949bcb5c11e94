import type { Phrase, RichText } from "@guidebook-kit/core";
import { shelfSpines } from "@guidebook-kit/html";
import type { Shelf } from "../content/fill-shelves.js";
import { type GalleryContext, type Speech, speechOf } from "../gallery-context.js";
import { type CardView, cardView } from "./card-view.js";
import { cardId, dimensionId } from "./element-ids.js";

/** A dimension on the shelf. */
export interface SpineView {
  readonly number: number;
  readonly title: string;
  readonly target: string;
  readonly written: boolean;
}

/** A dimension that nobody has written a guidebook for. */
export interface UnwrittenView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly question: Phrase;
  /** The command that writes a guidebook to begin with. */
  readonly line: string;
}

/** A framework: its shelf, its guidebooks, what is still to be written. */
export interface ShelfView {
  readonly id: string;
  readonly speech: Speech;
  readonly title: string;
  readonly summary: RichText;
  /** Levels of the framework's heading, of those in it, and of those of its cards. */
  readonly levels: { readonly own: number; readonly part: number; readonly card: number };
  readonly spines: readonly SpineView[];
  readonly cards: readonly CardView[];
  readonly unwritten: readonly UnwrittenView[];
  readonly coverage: { readonly count: number; readonly all: number };
}

function spineViews({ framework, books }: Shelf): SpineView[] {
  return shelfSpines(framework.dimensions).map(({ number, title }) => {
    const dimension = framework.dimensions.find((candidate) => candidate.number === number);
    const book = books.find((candidate) => candidate.dimension.id === dimension?.id);
    const target = book === undefined ? dimensionId(framework.id, dimension?.id ?? "") : cardId(book.id);
    return { number, title, target: `#${target}`, written: book !== undefined };
  });
}

function unwrittenViews({ framework, books }: Shelf): UnwrittenView[] {
  return framework.dimensions
    .filter(({ id }) => !books.some((book) => book.dimension.id === id))
    .toSorted((left, right) => left.number - right.number)
    .map(({ id, number, title, question = [] }) => ({
      id: dimensionId(framework.id, id),
      number,
      title,
      question,
      line: `npx guidebook new ${id}`,
    }));
}

/**
 * Gives a framework with all that stands on its shelf.
 *
 * @param context The gallery's context.
 * @param shelf The framework and its guidebooks.
 * @param level Level of the framework's heading.
 * @returns What the template `shelf` draws.
 */
export function shelfView(context: GalleryContext, shelf: Shelf, level: number): ShelfView {
  const { framework, books } = shelf;
  const unwritten = unwrittenViews(shelf);
  const all = framework.dimensions.length;
  return {
    id: `framework.${framework.id}`,
    speech: speechOf(context, framework.locale),
    title: framework.title,
    summary: framework.summary,
    levels: { own: level, part: level + 1, card: level + 2 },
    spines: spineViews(shelf),
    cards: books.map((book) => cardView(context, book, { shelf, level: level + 2 })),
    unwritten,
    coverage: { count: all - unwritten.length, all },
  };
}
