import { formatText } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";

/** A place in the file, and the words around its page number. */
export interface PageRef {
  /** Element id of the place. */
  readonly anchor: string;
  readonly before: string;
  readonly after: string;
}

const TOKEN = "{page}";

/** Words that lead to another page. */
export interface Lead {
  readonly words: string;
  readonly page: PageRef;
}

/**
 * Points to the page of a place; the number itself is filled in once the pages are known.
 *
 * @param context The pages' context.
 * @param anchor Element id of the place.
 * @param words What leads there.
 * @returns What the template `more` draws; null when the file does not hold the place.
 */
export function leadTo(context: PrintContext, anchor: string, words: string): Lead | null {
  if (!context.anchors.has(anchor)) return null;
  const { print } = context.locale;
  const [before = "", after = ""] = formatText(print.onPage, { page: TOKEN }, context.locale.tag).split(
    TOKEN,
  );
  return { words, page: { anchor, before, after } };
}
