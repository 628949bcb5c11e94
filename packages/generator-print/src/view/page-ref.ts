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

/**
 * Points to the page of a place; the number itself is filled in once the pages are known.
 *
 * @param context The pages' context.
 * @param anchor Element id of the place.
 * @returns What the template `page-ref` draws.
 */
export function pageRef(context: PrintContext, anchor: string): PageRef {
  const { print } = context.locale;
  const [before = "", after = ""] = formatText(print.onPage, { page: TOKEN }, context.locale.tag).split(
    TOKEN,
  );
  return { anchor, before, after };
}
