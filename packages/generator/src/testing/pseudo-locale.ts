import { en, type Locale } from "@guidebook-kit/locales";

/** One letter for each of English, all written from right to left. */
const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

/** A token, which stays as it is, or a letter. */
const PART = /\{[a-zA-Z]+\}|[a-z]/gi;

/**
 * Says a text in the pseudo-language: in other letters, between marks that show where it is cut.
 *
 * @param text A text in Latin letters.
 * @returns The text; its `{tokens}` are as they were.
 */
export function pseudoText(text: string): string {
  const letterOf = (part: string): string =>
    part.length > 1 ? part : (LETTERS[part.toLowerCase().charCodeAt(0) - 97] ?? part);
  return `«${text.replace(PART, letterOf)}»`;
}

function translate(value: unknown): unknown {
  if (typeof value === "string") return pseudoText(value);
  if (Array.isArray(value)) return value.map(translate);
  const texts = Object.fromEntries(
    Object.entries(value as object).map(([key, text]) => [key, translate(text)]),
  );
  const { other } = texts;
  return typeof other === "string" ? { one: other, few: other, many: other, ...texts } : texts;
}

/**
 * A language that nobody speaks, written from right to left: each text of English in Arabic letters.
 */
export const pseudoLocale: Locale = {
  ...(translate(en) as Locale),
  tag: "ar-XB",
  name: pseudoText("Mirrored"),
  direction: "rtl",
};
