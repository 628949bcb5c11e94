import { ANSWER_KINDS } from "@guidebook-kit/core";
import type { GrammarText, Locale } from "@guidebook-kit/locales";
import { foldWord } from "./fold-word.js";
import { HEADING_KINDS, type HeadingKind } from "./heading-rules.js";
import { LABEL_KINDS, type LabelKind } from "./label-rules.js";

/** A kind of answer that a guiding question takes. */
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** The words of the grammar in one language, and what they mean. */
export interface Vocabulary {
  readonly locale: Locale;
  readonly words: GrammarText;
  readonly headingOf: (word: string) => HeadingKind | undefined;
  readonly labelOf: (word: string) => LabelKind | undefined;
  readonly answerOf: (word: string) => AnswerKind | undefined;
}

function lookUp<Kind extends string>(
  kinds: readonly Kind[],
  words: Readonly<Record<Kind, string>>,
): (word: string) => Kind | undefined {
  const known = new Map(kinds.map((kind) => [foldWord(words[kind]), kind]));
  return (word) => known.get(foldWord(word));
}

/**
 * Makes the words of a language ready for look-up.
 *
 * @param locale The language.
 * @returns Its vocabulary.
 */
export function createVocabulary(locale: Locale): Vocabulary {
  const words = locale.grammar;
  return {
    locale,
    words,
    headingOf: lookUp(HEADING_KINDS, words),
    labelOf: lookUp(LABEL_KINDS, words),
    answerOf: lookUp(ANSWER_KINDS, words.answers),
  };
}
