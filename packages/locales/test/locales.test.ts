import { describe, expect, test } from "vitest";
import { directionOf, en, findLocale, formatText, localeFor, localeProblems, locales } from "../src/index.js";

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

test("each language stands in the list once", () => {
  expect(new Set(locales.map(({ tag }) => tag)).size).toBe(locales.length);
  expect(locales.map(({ tag }) => tag)).toContain("es");
});

test.each(locales.map((locale) => [locale.tag, locale] as const))("%s is complete", (_tag, locale) => {
  expect(localeProblems(locale)).toEqual([]);
});

describe("what is wrong with a locale is said", () => {
  const es = localeFor(locales, "es");
  const withPage = (page: object): unknown => ({ ...es, page: { ...es.page, ...page } });
  const { vision: _vision, ...withoutVision } = es.page;

  test.each<[string, unknown, string]>([
    ["no object", "es", "this is not a locale, which is an object like the kit's en"],
    ["a word for a tag", { ...es, tag: "Spanish!" }, '"tag" is no language tag such as "pt" or "pt-BR"'],
    ["a tag in other letters", { ...es, tag: "PT" }, '"tag" is no language tag such as "pt" or "pt-BR"'],
    ["no direction", { ...es, direction: "up" }, '"direction" is neither "ltr" nor "rtl"'],
    ["a missing text", { ...es, page: withoutVision }, '"page.vision" is missing'],
    ["a text that nobody asks for", withPage({ extra: "Más" }), '"page.extra" is not a text of the kit'],
    ["an empty text", withPage({ vision: " " }), '"page.vision" is empty'],
    ["a space too many", withPage({ vision: "Visión " }), '"page.vision" begins or ends with a space'],
    ["a number", withPage({ vision: 3 }), '"page.vision" is not a text'],
    ["a lost token", withPage({ step: "Paso" }), '"page.step" has lost its {letter}'],
    ["a token too many", withPage({ vision: "Visión {x}" }), '"page.vision" has {x}, which nothing fills'],
    [
      "a plural for a word",
      withPage({ vision: { other: "Visión" } }),
      '"page.vision" has plural forms, which it cannot have',
    ],
    [
      "a lacking plural form",
      { ...es, tag: "pl", gallery: { ...es.gallery, actions: { one: "{count} a", other: "{count} b" } } },
      '"gallery.actions" lacks the plural form "few"',
    ],
    [
      "an unknown plural form",
      {
        ...es,
        gallery: {
          ...es.gallery,
          actions: { one: "{count} a", many: "{count}", two: "{count}", other: "{count}" },
        },
      },
      '"gallery.actions" has "two", which is no plural form',
    ],
    [
      "two headings that are alike",
      { ...es, grammar: { ...es.grammar, step: es.grammar.stage.toUpperCase() } },
      '"grammar" has "Etapa" twice, so that nobody can tell which one is meant',
    ],
    [
      "a label that would end too soon",
      { ...es, grammar: { ...es.grammar, occurs: "Ocurre: aquí" } },
      '"grammar" has "Ocurre: aquí"; its words hold none of : , * # `',
    ],
  ])("%s", (_name, locale, problem) => {
    expect(localeProblems(locale)).toContain(problem);
  });

  test("a plural that needs no forms may be one text", () => {
    expect(localeProblems({ ...es, gallery: { ...es.gallery, actions: "Acciones: {count}" } })).toEqual([]);
  });
});

describe("pages of a language", () => {
  test("speak it where the kit does, with the tag of the content", () => {
    expect(localeFor(locales, "es").tag).toBe("es");
    const mexican = localeFor(locales, "es-MX");
    expect(mexican).toMatchObject({ tag: "es-MX", direction: "ltr", page: localeFor(locales, "es").page });
    expect(mexican.name).toMatch(/español/i);
  });
  test("speak English otherwise, in the direction and with the name of the language", () => {
    expect(localeFor(locales, "ar")).toMatchObject({ tag: "ar", direction: "rtl", page: en.page });
    expect(localeFor(locales, "eu").name).toBe("euskara");
    expect(localeFor(locales, "qaa").name).toBe("qaa");
  });
  test("take the words of a language that is handed in, and its direction", () => {
    const own = { ...en, tag: "tlh", name: "tlhIngan", direction: "rtl" } as const;
    expect(localeFor([...locales, own], "tlh")).toBe(own);
    expect(localeFor([own], "tlh-Latn").direction).toBe("rtl");
  });
  test("run as languages and scripts do", () => {
    expect(["ar", "he", "ur-PK", "az-Arab", "ku-Arab-IQ"].map(directionOf)).toEqual(Array(5).fill("rtl"));
    expect(["en", "es", "ar-Latn", "arn", "zh-Hant"].map(directionOf)).toEqual(Array(5).fill("ltr"));
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
