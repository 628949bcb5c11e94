import { describe, expect, test } from "vitest";
import { en, findLocale, formatText, type Locale, locales } from "../src/index.js";

interface Wording {
  readonly path: string;
  readonly text: string;
}

/** Every text of a locale by its path; the forms of a plural share one. */
function wordings(value: unknown, path: string): Wording[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    wordings(child, "other" in value && typeof value.other === "string" ? path : `${path}/${key}`),
  );
}

const tokensOf = (texts: readonly Wording[]): string[] =>
  [
    ...new Set(
      texts.flatMap(({ path, text }) => (text.match(/\{\w+\}/g) ?? []).map((token) => path + token)),
    ),
  ].sort();

/** Every text that has plural forms. */
function plurals(value: unknown, path: string): { path: string; forms: Record<string, string> }[] {
  if (typeof value !== "object" || value === null) return [];
  const forms = value as Record<string, string>;
  if (typeof forms["other"] === "string") return [{ path, forms }];
  return Object.entries(value).flatMap(([key, child]) => plurals(child, `${path}/${key}`));
}

/** Words of the grammar that are read in the same way, so that one must not be taken for another. */
function alternatives({ grammar }: Locale): string[][] {
  const { occurs, actionsApply, answer, answers, ...headings } = grammar;
  return [Object.values(headings), [occurs, actionsApply, answer], Object.values(answers)];
}

test("each language stands in the list once", () => {
  expect(new Set(locales.map(({ tag }) => tag)).size).toBe(locales.length);
  expect(locales.map(({ tag }) => tag)).toContain("es");
});

describe.each(locales.map((locale) => [locale.tag, locale] as const))("%s", (_tag, locale) => {
  test("has every text, and nothing else", () => {
    const paths = (of: Locale) => [...new Set(wordings(of, "").map(({ path }) => path))].sort();
    expect(paths(locale)).toEqual(paths(en));
    const blank = wordings(locale, "").filter(({ text }) => text.trim() === "" || text !== text.trim());
    expect(blank).toEqual([]);
  });

  test("keeps every token", () => {
    expect(tokensOf(wordings(locale, ""))).toEqual(tokensOf(wordings(en, "")));
  });

  test("has the plural forms of its whole numbers", () => {
    const rules = new Intl.PluralRules(locale.tag);
    const needed = [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))].sort();
    const found = plurals(locale, "");
    expect(found.map(({ path }) => path)).toEqual(plurals(en, "").map(({ path }) => path));
    for (const { path, forms } of found) {
      expect({ path, missing: needed.filter((form) => !Object.hasOwn(forms, form)) }).toEqual({
        path,
        missing: [],
      });
    }
  });

  test("tells headings apart, and labels", () => {
    for (const words of alternatives(locale)) {
      const folded = words.map((word) => word.toLocaleLowerCase(locale.tag));
      expect([...new Set(folded)]).toEqual(folded);
    }
    // A colon or a comma would end the label where it is read.
    expect(wordings(locale.grammar, "").filter(({ text }) => /[:,*#`]/.test(text))).toEqual([]);
  });

  test("has a tag that browsers know it by", () => {
    expect(Intl.getCanonicalLocales(locale.tag)).toEqual([locale.tag]);
  });
});

test("no English text is left in another language", () => {
  const english = new Map(wordings(en, "").map(({ path, text }) => [path, text]));
  const same = locales
    .filter(({ tag }) => tag !== "en")
    .flatMap((locale) => wordings(locale, `${locale.tag}`).map(({ path, text }) => ({ path, text })))
    .filter(({ path, text }) => english.get(path.slice(path.indexOf("/"))) === text);
  // A word or two may be alike in both languages.
  expect(same.filter(({ text }) => /\p{L}+(\P{L}+\p{L}+){2}/u.test(text.replace(/\{\w+\}/g, "")))).toEqual(
    [],
  );
});

test("a text is filled in its language's plural form", () => {
  const es = findLocale(locales, "es-US");
  const texts = [0, 1, 2].map((count) => formatText(es?.gallery.actions ?? "", { count }, "es"));
  expect(texts).toEqual(["0 acciones", "1 acción", "2 acciones"]);
});
