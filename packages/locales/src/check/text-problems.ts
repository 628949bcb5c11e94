import type { PlacedText } from "./read-texts.js";

/** A text of English and its counterpart, in the language of the tag. */
export interface TextPair {
  readonly english: PlacedText;
  readonly own: PlacedText;
  readonly tag: string;
}

/** The plural forms that a text can have. */
const FORMS: readonly string[] = ["one", "few", "many", "other"];

/** More than enough whole numbers to meet every plural form of a language. */
const NUMBERS = Array.from({ length: 201 }, (_, count) => count);

const tokensOf = ({ forms }: PlacedText): Set<string> =>
  new Set(Object.values(forms).flatMap((form) => String(form).match(/\{[a-zA-Z]+\}/g) ?? []));

function pluralProblems({ english, own, tag }: TextPair): string[] {
  if (!own.plural) return [];
  if (!english.plural) return [`"${own.path}" has plural forms, which it cannot have`];
  const rules = new Intl.PluralRules(tag);
  const needed = new Set(NUMBERS.map((count) => String(rules.select(count))));
  const lacking = FORMS.filter((form) => needed.has(form) && !Object.hasOwn(own.forms, form));
  const unknown = Object.keys(own.forms).filter((form) => !FORMS.includes(form));
  return [
    ...lacking.map((form) => `"${own.path}" lacks the plural form "${form}"`),
    ...unknown.map((form) => `"${own.path}" has "${form}", which is no plural form`),
  ];
}

/**
 * Tells what is wrong with a text of a locale.
 *
 * @param pair The text, and what it translates.
 * @returns Sentences without their full stop; none when it is in order.
 */
export function textProblems(pair: TextPair): string[] {
  const { english, own } = pair;
  const forms = Object.values(own.forms);
  if (forms.some((form) => typeof form !== "string")) return [`"${own.path}" is not a text`];
  if (forms.some((form) => String(form).trim() === "")) return [`"${own.path}" is empty`];
  if (forms.some((form) => String(form).trim() !== form))
    return [`"${own.path}" begins or ends with a space`];
  const [expected, found] = [tokensOf(english), tokensOf(own)];
  const lost = [...expected].filter((token) => !found.has(token));
  const unknown = [...found].filter((token) => !expected.has(token));
  return [
    ...lost.map((token) => `"${own.path}" has lost its ${token}`),
    ...unknown.map((token) => `"${own.path}" has ${token}, which nothing fills`),
    ...pluralProblems(pair),
  ];
}
