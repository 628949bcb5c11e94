import type { Locale } from "./locale.js";

/**
 * Finds the locale for a language tag.
 *
 * @param locales Locales at hand.
 * @param tag Language tag of the content.
 * @returns The locale of that tag, else of its language alone, else undefined.
 */
export function findLocale(locales: readonly Locale[], tag: string): Locale | undefined {
  const language = tag.split("-")[0];
  return locales.find((locale) => locale.tag === tag) ?? locales.find((locale) => locale.tag === language);
}
