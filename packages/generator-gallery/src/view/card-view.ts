import type { Phrase } from "@guidebook-kit/core";
import type { Book, Shelf } from "../content/fill-shelves.js";
import { type GalleryContext, type Speech, speechOf } from "../gallery-context.js";
import { type EditionView, editionView } from "./edition-view.js";
import { cardId } from "./element-ids.js";

/** A guidebook in every language that it has. */
export interface CardView {
  readonly id: string;
  readonly number: number;
  /** Level of its heading. */
  readonly level: number;
  readonly question: Phrase;
  readonly questionSpeech: Speech;
  readonly first: EditionView;
  readonly others: readonly EditionView[];
  /** All languages; empty where there is only the page's own. */
  readonly languages: readonly EditionView[];
  /** For the filters: language tags, and statuses; separated by spaces. */
  readonly tags: string;
  readonly statuses: string;
}

/** The dimension's question; where it has none, the guidebook's first key question. */
function questionOf(context: GalleryContext, book: Book, shelf: Shelf): [Phrase, Speech] {
  const { dimension, editions } = book;
  if (dimension.question !== undefined) {
    return [dimension.question, speechOf(context, shelf.framework.locale)];
  }
  const text = editions[0].keyQuestions[0]?.text;
  return [text === undefined ? [] : [{ type: "text", value: text }], speechOf(context, editions[0].locale)];
}

/**
 * Gives the card of a guidebook.
 *
 * @param context The gallery's context.
 * @param book The guidebook.
 * @param place The shelf that it stands on, and the level of the card's heading.
 * @returns What the template `card` draws.
 */
export function cardView(
  context: GalleryContext,
  book: Book,
  { shelf, level }: { readonly shelf: Shelf; readonly level: number },
): CardView {
  const [question, questionSpeech] = questionOf(context, book, shelf);
  const [summary, ...rest] = book.editions;
  const first = editionView(context, summary);
  const others = rest.map((edition) => editionView(context, edition));
  const alone = rest.length === 0 && summary.locale === context.locale.tag;
  return {
    id: cardId(book.id),
    number: book.dimension.number,
    level,
    question,
    questionSpeech,
    first,
    others,
    languages: alone ? [] : [first, ...others],
    tags: book.editions.map(({ locale }) => locale).join(" "),
    statuses: [...new Set(book.editions.map(({ status }) => status))].join(" "),
  };
}
