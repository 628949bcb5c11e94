import { en, findLocale, type Locale, locales } from "@guidebook-kit/locales";

/** Languages that are written from right to left, and the scripts that make others so. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "ar",
  "ckb",
  "dv",
  "fa",
  "he",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);
const RIGHT_TO_LEFT_SCRIPT = /-(Arab|Hebr|Thaa|Nkoo|Syrc|Adlm|Rohg)(-|$)/;
const LEFT_TO_RIGHT_SCRIPT = /-(Latn|Cyrl|Deva)(-|$)/;

/**
 * Tells in which direction a language is written.
 *
 * @param tag Language tag (BCP 47).
 * @returns `rtl` for languages and scripts that are written from right to left, else `ltr`.
 */
export function directionOf(tag: string): "ltr" | "rtl" {
  if (RIGHT_TO_LEFT_SCRIPT.test(tag)) return "rtl";
  if (LEFT_TO_RIGHT_SCRIPT.test(tag)) return "ltr";
  return RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}

/**
 * Gives the wording of a page.
 *
 * @param tag Language tag of the content.
 * @returns The kit's locale of that language; where the kit does not speak it, English words in that language's
 *   direction.
 */
export function pageLocale(tag: string): Locale {
  const known = findLocale(locales, tag);
  return known === undefined ? { ...en, tag, direction: directionOf(tag) } : { ...known, tag };
}

/**
 * Names a language in its own words.
 *
 * @param tag Language tag.
 * @returns For example `español`; the tag where no name is known.
 */
export function languageName(tag: string): string {
  const known = findLocale(locales, tag);
  if (known?.tag === tag) return known.name;
  return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
}
