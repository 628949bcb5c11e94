import type { Locale } from "../catalog/locale.js";
import { en } from "../en.js";
import { grammarProblems } from "./grammar-problems.js";
import { type PlacedText, readTexts } from "./read-texts.js";
import { textProblems } from "./text-problems.js";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isTag(tag: unknown): tag is string {
  if (typeof tag !== "string") return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

const byPath = (texts: readonly PlacedText[]): ReadonlyMap<string, PlacedText> =>
  new Map(texts.map((text) => [text.path, text]));

/** Texts of a locale against those of English. */
function wordingProblems(value: unknown, tag: string): string[] {
  const [expected, found] = [byPath(readTexts(en)), byPath(readTexts(value))];
  const problems = [...expected].flatMap(([path, english]) => {
    const own = found.get(path);
    return own === undefined ? [`"${path}" is missing`] : textProblems({ english, own, tag });
  });
  const unknown = [...found.keys()].filter((path) => !expected.has(path));
  return [...problems, ...unknown.map((path) => `"${path}" is not a text of the kit`)];
}

/**
 * Tells what is wrong with a locale, or with what claims to be one: a text that is missing, empty or of no use, a
 * lost `{token}`, a plural form that the language needs, words of the grammar that cannot be told apart.
 *
 * @param value The locale.
 * @returns Sentences without their full stop, in the order of the English locale; none when all is in order.
 */
export function localeProblems(value: unknown): string[] {
  if (!isRecord(value)) return ["this is not a locale, which is an object like the kit's en"];
  const { tag, direction } = value;
  if (!isTag(tag)) return ['"tag" is no language tag such as "pt" or "pt-BR"'];
  if (direction !== "ltr" && direction !== "rtl") return ['"direction" is neither "ltr" nor "rtl"'];
  const problems = wordingProblems(value, tag);
  if (problems.length > 0) return problems;
  return grammarProblems((value as unknown as Locale).grammar, tag);
}
