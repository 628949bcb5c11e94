import { directionOf } from "./catalog/direction-of.js";
import { findLocale } from "./catalog/find-locale.js";
import type { Locale } from "./catalog/locale.js";
import { en } from "./en.js";

const nameOf = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: "language", fallback: "code" }).of(tag) ?? tag;

/**
 * Gives the wording of pages in a language. Every page of that language takes its words, its direction and the
 * language's name from here.
 *
 * @param locales Locales at hand.
 * @param tag Language tag (BCP 47) of the content.
 * @returns The locale of that tag, else of its language alone, else English words; always with the tag itself, that
 *   language's direction, and its name in its own words (the tag where no name is known).
 * @example
 * localeFor(locales, "es-US").tag; // "es-US", and the words are Spanish
 */
export function localeFor(locales: readonly Locale[], tag: string): Locale {
  const known = findLocale(locales, tag);
  if (known?.tag === tag) return known;
  const direction = known?.direction ?? directionOf(tag);
  return { ...(known ?? en), tag, name: nameOf(tag), direction };
}
