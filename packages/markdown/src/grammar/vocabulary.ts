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
  /** The headings whose words, and then a space, a text begins with. */
  readonly headingsBeginning: (text: string) => HeadingKind[];
  readonly labelOf: (word: string) => LabelKind | undefined;
  readonly answerOf: (word: string) => AnswerKind | undefined;
  /** This language's word for a word of another one, which somebody wrote by mistake. */
  readonly ownWordFor: {
    readonly heading: (word: string) => string | undefined;
    readonly label: (word: string) => string | undefined;
    readonly answer: (word: string) => string | undefined;
  };
}

function lookUp<Kind extends string>(
  kinds: readonly Kind[],
  words: Readonly<Record<Kind, string>>,
): (word: string) => Kind | undefined {
  const known = new Map(kinds.map((kind) => [foldWord(words[kind]), kind]));
  const exact = new Map(kinds.map((kind) => [words[kind], kind]));
  return (word) => exact.get(word) ?? known.get(foldWord(word));
}

function findBeginnings(words: GrammarText): (text: string) => HeadingKind[] {
  const beginnings = HEADING_KINDS.map((kind) => ({ kind, beginning: `${foldWord(words[kind])} ` }));
  return (text) => {
    const folded = foldWord(text);
    return beginnings.flatMap(({ kind, beginning }) => (folded.startsWith(beginning) ? [kind] : []));
  };
}

/** Finds what a word means in any of several languages, and gives one language's word for that. */
function translate<Kind extends string>(
  kinds: readonly Kind[],
  own: Readonly<Record<Kind, string>>,
  others: readonly Readonly<Record<Kind, string>>[],
): (word: string) => string | undefined {
  // Most files hold no such word.
  let readers: ((word: string) => Kind | undefined)[] | undefined;
  return (word) => {
    readers ??= others.map((words) => lookUp(kinds, words));
    const kind = readers.map((read) => read(word)).find((found) => found !== undefined);
    return kind === undefined ? undefined : own[kind];
  };
}

/**
 * Makes the words of a language ready for look-up.
 *
 * @param locale The language.
 * @param locales All languages at hand, whose words somebody may write by mistake.
 * @returns Its vocabulary.
 */
export function createVocabulary(locale: Locale, locales: readonly Locale[]): Vocabulary {
  const words = locale.grammar;
  const others = locales.filter((one) => one !== locale).map(({ grammar }) => grammar);
  return {
    locale,
    words,
    headingOf: lookUp(HEADING_KINDS, words),
    headingsBeginning: findBeginnings(words),
    labelOf: lookUp(LABEL_KINDS, words),
    answerOf: lookUp(ANSWER_KINDS, words.answers),
    ownWordFor: {
      heading: translate(HEADING_KINDS, words, others),
      label: translate(LABEL_KINDS, words, others),
      answer: translate(
        ANSWER_KINDS,
        words.answers,
        others.map(({ answers }) => answers),
      ),
    },
  };
}
