import type { PageReference } from "@guidebook-kit/html";
import { formatText, type Locale, type Text } from "@guidebook-kit/locales";
import type { PrintContext } from "../print-context.js";

const TOKEN = "{page}";

/** Words that lead to another page. */
export interface Lead {
  readonly words: string;
  readonly page: PageReference;
}

/**
 * Divides a text where the number of a page goes.
 *
 * @param text The wording, with the token `page`.
 * @param locale Its language.
 * @param anchor Element id of the place.
 * @returns The words before and behind the number.
 */
export function aroundPage(text: Text, { tag }: Pick<Locale, "tag">, anchor: string): PageReference {
  const [before = "", after = ""] = formatText(text, { page: TOKEN }, tag).split(TOKEN);
  return { anchor, before, after };
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
  const { locale } = context;
  return { words, page: aroundPage(locale.print.onPage, locale, anchor) };
}
