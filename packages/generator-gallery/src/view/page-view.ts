import { shelfMark, type TrustedHtml, trustedHtml } from "@guidebook-kit/html";
import { dataLink, type FileLink } from "../files/file-links.js";
import { type GalleryContext, type Speech, speechOf } from "../gallery-context.js";
import { LIST_ID } from "./element-ids.js";
import { type SearchView, searchView } from "./search-view.js";
import { type ShelfView, shelfView } from "./shelf-view.js";

/** Everything between `body` and its end. */
export interface PageView {
  readonly mark: TrustedHtml;
  readonly brand: string;
  readonly brandSpeech: Speech;
  readonly listId: string;
  readonly search: SearchView;
  /** The only framework; null where there are several. */
  readonly one: ShelfView | null;
  /** Several frameworks; empty where there is only one. */
  readonly several: readonly ShelfView[];
  readonly foot: FootView;
}

/** Where the words come from, and what is made of the whole content. */
export interface FootView {
  readonly frameworks: readonly {
    readonly speech: Speech;
    readonly title: string;
    readonly publisher: string;
    readonly rights: string;
    readonly version: string;
  }[];
  readonly files: readonly FileLink[];
}

/**
 * Chooses the number whose colour the page takes: that of the first guidebook.
 *
 * @param context The gallery's context.
 * @returns The number of its dimension; of the first dimension where there is no guidebook.
 */
export function pageNumber({ shelves }: GalleryContext): number {
  const [book] = shelves.flatMap(({ books }) => books);
  return book?.dimension.number ?? shelves[0]?.framework.dimensions[0]?.number ?? 1;
}

function footView(context: GalleryContext): FootView {
  return {
    frameworks: context.shelves.map(({ framework: { locale, title, publisher, rights, version } }) => ({
      speech: speechOf(context, locale),
      title,
      publisher,
      rights,
      version,
    })),
    files: context.files.map((path) =>
      dataLink(path, path.slice(path.lastIndexOf("/") + 1), context.locale.gallery),
    ),
  };
}

/**
 * Gives the whole page.
 *
 * @param context The gallery's context.
 * @returns What the template `page` draws.
 */
export function pageView(context: GalleryContext): PageView {
  const { locale, shelves } = context;
  const [shelf] = shelves;
  const only = shelves.length === 1 ? shelf : undefined;
  return {
    mark: trustedHtml(shelfMark(shelf?.framework.dimensions ?? [], pageNumber(context))),
    brand: only?.framework.title ?? locale.gallery.title,
    brandSpeech: only === undefined ? {} : speechOf(context, only.framework.locale),
    listId: LIST_ID,
    search: searchView(context),
    one: only === undefined ? null : shelfView(context, only, 1),
    several: only === undefined ? shelves.map((each) => shelfView(context, each, 2)) : [],
    foot: footView(context),
  };
}
