import type { ContentInput } from "@guidebook-kit/generator";
import { en, findLocale, type Locale, localeFor } from "@guidebook-kit/locales";
import { chooseLanguage, fillShelves, type Shelf } from "./content/fill-shelves.js";
import type { GalleryOptions } from "./options.js";

/** What every part of the gallery draws from. */
export interface GalleryContext {
  /** The wording of the page, and its language. */
  readonly locale: Locale;
  /** The languages that pages can speak. */
  readonly locales: readonly Locale[];
  readonly shelves: readonly Shelf[];
  /** Paths of files that speak of the whole content. */
  readonly files: readonly string[];
  /** Whether the search looks through titles only. */
  readonly titlesOnly: boolean;
}

/** Attributes of an element whose text is in another language than the page. */
export interface Speech {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/**
 * Measures what there is to search.
 *
 * @param guidebooks Summaries of all guidebooks.
 * @returns How many characters, in code units.
 */
export function searchLength(guidebooks: ContentInput["guidebooks"]): number {
  return guidebooks.reduce((sum, { searchText }) => sum + searchText.length, 0);
}

/**
 * Gathers what the gallery draws from.
 *
 * @param input A generator's input.
 * @param options The generator's options.
 * @returns The context; where the kit does not speak the content's language, the page speaks English and says so.
 */
export function galleryContext(
  { frameworks, guidebooks, locales, files = [] }: ContentInput,
  options: GalleryOptions,
): GalleryContext {
  const preferred = options.language ?? chooseLanguage(frameworks, "")?.locale ?? en.tag;
  return {
    locale: findLocale(locales, preferred) ?? en,
    locales,
    shelves: fillShelves(frameworks, guidebooks, preferred),
    files,
    titlesOnly: searchLength(guidebooks) > options.searchText,
  };
}

/**
 * Tells how an element says in which language its text is.
 *
 * @param context The gallery's context.
 * @param tag Language tag of the text.
 * @returns The attributes; none where the page's own language goes on.
 */
export function speechOf({ locale, locales }: GalleryContext, tag: string): Speech {
  return tag === locale.tag ? {} : { lang: tag, dir: localeFor(locales, tag).direction };
}
