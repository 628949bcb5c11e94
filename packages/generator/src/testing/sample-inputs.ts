import { resolve } from "@guidebook-kit/core";
import { type Locale, localeFor, locales } from "@guidebook-kit/locales";
import { projectWorksheet } from "@guidebook-kit/worksheet";
import type { ContentInput, GuidebookInput } from "../contract/generator.js";
import { summarizeGuidebook } from "../contract/summarize-guidebook.js";
import { pseudoLocale } from "./pseudo-locale.js";
import { sampleFramework } from "./sample-framework.js";
import { sampleGuidebook } from "./sample-guidebook.js";
import { arabicWords, hostileWords, plainWords, pseudoWords, type SampleWords } from "./sample-words.js";

/** A named input of the conformance suite. */
export interface Sample<Input> {
  readonly name: string;
  readonly input: Input;
}

/** The languages of the samples: those of the kit, and the pseudo-language. */
export const SAMPLE_LOCALES: readonly Locale[] = [...locales, pseudoLocale];

/**
 * Builds the input of a guidebook generator from sample texts.
 *
 * @param words How the texts sound; plain English by default.
 * @returns The small guidebook with two key questions, three scopes and causes with one column.
 */
export function sampleInput(words: SampleWords = plainWords): GuidebookInput {
  const framework = sampleFramework(words);
  const resolved = resolve(framework, sampleGuidebook(words));
  const locale = localeFor(SAMPLE_LOCALES, words.locale);
  return {
    framework,
    resolved,
    worksheet: projectWorksheet(resolved, { locale }),
    locale,
    siblings: [{ locale: "es", name: localeFor(locales, "es").name, href: "../es/" }],
  };
}

const WORDS: readonly (readonly [name: string, words: SampleWords])[] = [
  ["a plain guidebook", plainWords],
  ["a guidebook of hostile texts", hostileWords],
  ["a guidebook written from right to left", arabicWords],
  ["a guidebook in a language that is not the kit's", pseudoWords],
];

/**
 * Builds the inputs with which the conformance suite tries a guidebook generator.
 *
 * @returns A plain, a hostile and two right-to-left guidebooks of the same structure; the pages of the last one speak
 *   the pseudo-language.
 */
export function sampleInputs(): Sample<GuidebookInput>[] {
  return WORDS.map(([name, words]) => ({ name, input: sampleInput(words) }));
}

/**
 * Builds the inputs with which the conformance suite tries a content generator.
 *
 * @returns The samples, each as the only guidebook of a content, and an empty framework.
 */
export function sampleContentInputs(): Sample<ContentInput>[] {
  const full = WORDS.map(([name, words]) => {
    const { framework, resolved } = sampleInput(words);
    const folder = `${resolved.guidebook.id}/${words.locale}`;
    const files = ["guidebook.json", "form.html", "worksheet.letter.html", "worksheet.letter.pdf"];
    const summary = summarizeGuidebook(
      resolved,
      files.map((file) => `${folder}/${file}`),
    );
    return { name, input: { frameworks: [framework], guidebooks: [summary], locales: SAMPLE_LOCALES } };
  });
  return [
    ...full,
    {
      name: "a framework without guidebooks",
      input: { frameworks: [sampleFramework(plainWords)], guidebooks: [], locales },
    },
  ];
}
