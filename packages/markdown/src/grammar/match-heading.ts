import { nearestWord } from "@guidebook-kit/core";
import { trimSpaces } from "../text/spaces.js";
import { foldWord } from "./fold-word.js";
import { type HeadingKind, headingRule } from "./heading-rules.js";
import type { Vocabulary } from "./vocabulary.js";

/** A heading taken apart. */
export interface HeadingMatch {
  readonly kind: HeadingKind;
  /** How sure it is: written so, written without its colon, or misspelt (also: in another language). */
  readonly match: "exact" | "no-colon" | "near";
  readonly number: string | undefined;
  readonly title: string;
  /** How many characters the word has, from the beginning of the heading. */
  readonly wordLength: number;
  /** How many characters the word and its number have. */
  readonly numberEnd: number;
}

/** The words before a heading's colon, and what follows it; undefined when there is no colon. */
interface Parts {
  readonly before: string;
  readonly title: string | undefined;
}

const NUMBER = /^(.*\S)\s+(\d+(?:\.\d+)*|\p{L})$/su;

/** Splits `Key question 4.1` into its word and its number. */
function splitNumber(text: string): { word: string; number: string | undefined } {
  const match = NUMBER.exec(text);
  return match === null ? { word: text, number: undefined } : { word: match[1] ?? "", number: match[2] };
}

/** Reads a heading that is written rightly, or but for its number. */
function matchExactly({ before, title = "" }: Parts, vocabulary: Vocabulary): HeadingMatch | undefined {
  const ends = { match: "exact", title, numberEnd: before.length } as const;
  const { word, number } = splitNumber(before);
  const numbered = number === undefined ? undefined : vocabulary.headingOf(word);
  if (numbered !== undefined) return { kind: numbered, number, wordLength: word.length, ...ends };
  const whole = vocabulary.headingOf(before);
  return whole === undefined
    ? undefined
    : { kind: whole, number: undefined, wordLength: before.length, ...ends };
}

/** Reads `Dimension five`: a heading's word with something else in the place of its number. */
function matchOddNumber({ before, title = "" }: Parts, vocabulary: Vocabulary): HeadingMatch | undefined {
  const kind = vocabulary.headingsBeginning(before).find((one) => headingRule(one).number !== "none");
  if (kind === undefined) return undefined;
  const wordLength = vocabulary.words[kind].length;
  const number = before.slice(wordLength).trim();
  return { kind, match: "exact", number, title, wordLength, numberEnd: before.length };
}

/** Reads `Key question 4.1 Does news …`: a heading's word, perhaps a number, and no colon. */
function matchWithoutColon(text: string, vocabulary: Vocabulary): HeadingMatch | undefined {
  for (const kind of vocabulary.headingsBeginning(text)) {
    const rule = headingRule(kind);
    const wordLength = vocabulary.words[kind].length;
    const rest = text.slice(wordLength).trim();
    const [, number, after = ""] = /^(\d+(?:\.\d+)*|\p{L})(?:\s+(.*))?$/su.exec(rest) ?? [];
    const numbered = rule.number !== "none" && number !== undefined;
    // A step's letter may be any word's first: without one there is no telling.
    if (!rule.title || (rule.number === "letter" && !numbered)) continue;
    const match = { kind, match: "no-colon", wordLength } as const;
    if (!numbered) return { ...match, number: undefined, title: rest, numberEnd: wordLength };
    return { ...match, number, title: after, numberEnd: text.indexOf(number, wordLength) + number.length };
  }
  return undefined;
}

/** The only candidate that has all words of `text`, as "Potential actions" has "Actions". */
function onlyOneWith(text: string, candidates: readonly string[]): string | undefined {
  const written = foldWord(text).split(" ");
  const holding = candidates.filter((candidate) => {
    const words = foldWord(candidate).split(" ");
    return written.every((word) => words.includes(word));
  });
  return holding.length === 1 ? holding[0] : undefined;
}

/**
 * Finds the heading that a wrong word means: one of another language, or a misspelt one, first among those that may
 * stand here, then among all.
 */
function nearestKind(
  word: string,
  vocabulary: Vocabulary,
  candidates: () => readonly (readonly HeadingKind[])[],
): HeadingKind | undefined {
  const own = vocabulary.ownWordFor.heading(word);
  if (own !== undefined) return vocabulary.headingOf(own);
  for (const kinds of candidates()) {
    const words = kinds.map((kind) => vocabulary.words[kind]);
    const nearest = nearestWord(word, words) ?? onlyOneWith(word, words);
    if (nearest !== undefined) return vocabulary.headingOf(nearest);
  }
  return undefined;
}

/** Splits a heading's words at its colon. */
function splitHeading(text: string): Parts {
  const colon = text.search(/[:：]/);
  const before = (colon < 0 ? text : text.slice(0, colon)).trim();
  return { before, title: colon < 0 ? undefined : trimSpaces(text.slice(colon + 1)) };
}

/**
 * Guesses which heading is meant by words that are none: one that is misspelt, or written in another language.
 *
 * @param text The heading's words, without its id.
 * @param vocabulary The words of the file's language.
 * @param candidates Gives what a misspelt word may mean, the likeliest first.
 * @returns The heading, or undefined when none is near.
 */
export function guessHeading(
  text: string,
  vocabulary: Vocabulary,
  candidates: () => readonly (readonly HeadingKind[])[],
): HeadingMatch | undefined {
  const { before, title = "" } = splitHeading(text);
  const { word, number } = splitNumber(before);
  const kind = nearestKind(word, vocabulary, candidates);
  if (kind === undefined) return undefined;
  return { kind, match: "near", number, title, wordLength: word.length, numberEnd: before.length };
}

/**
 * Takes a heading apart and finds which one it is.
 *
 * @param text The heading's words, without its id.
 * @param vocabulary The words of the file's language.
 * @returns The heading, or undefined when it is none of the grammar's.
 */
export function matchHeading(text: string, vocabulary: Vocabulary): HeadingMatch | undefined {
  const parts = splitHeading(text);
  return (
    matchExactly(parts, vocabulary) ??
    (parts.title === undefined ? matchWithoutColon(text, vocabulary) : matchOddNumber(parts, vocabulary))
  );
}
