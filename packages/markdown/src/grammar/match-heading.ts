import { nearestWord } from "@guidebook-kit/core";
import { foldWord } from "./fold-word.js";
import { HEADING_KINDS, type HeadingKind, headingRule } from "./heading-rules.js";
import type { Vocabulary } from "./vocabulary.js";

/** A heading taken apart. */
export interface HeadingMatch {
  readonly kind: HeadingKind;
  /** How sure it is: written so, written without its colon, or misspelt. */
  readonly match: "exact" | "no-colon" | "near";
  readonly number: string | undefined;
  readonly title: string;
  /** How many characters the word has, from the beginning of the heading. */
  readonly wordLength: number;
}

const NUMBER = /^(.*\S)\s+(\d+(?:\.\d+)*|\p{L})$/su;

/** Splits `Key question 4.1` into its word and its number. */
function splitNumber(text: string): { word: string; number: string | undefined } {
  const match = NUMBER.exec(text);
  return match === null ? { word: text, number: undefined } : { word: match[1] ?? "", number: match[2] };
}

/** Reads `Key question 4.1 Does news …`: a heading's word, perhaps a number, and no colon. */
function matchWithoutColon(text: string, vocabulary: Vocabulary): HeadingMatch | undefined {
  const folded = foldWord(text);
  for (const kind of HEADING_KINDS) {
    const word = vocabulary.words[kind];
    const { title, number } = headingRule(kind);
    if (!title || !folded.startsWith(`${foldWord(word)} `)) continue;
    const rest = text.slice(word.length).trim();
    const [, written, after] = /^(\d+(?:\.\d+)*|\p{L})(?:\s+(.*))?$/su.exec(rest) ?? [];
    const numbered = number !== "none" && written !== undefined;
    if (number === "letter" && !numbered) continue;
    return {
      kind,
      match: "no-colon",
      number: numbered ? written : undefined,
      title: numbered ? (after ?? "") : rest,
      wordLength: word.length,
    };
  }
  return undefined;
}

/** Finds the heading that a misspelt word means: first among those that may stand here, then among all. */
function nearestHeading(
  word: string,
  vocabulary: Vocabulary,
  candidates: readonly (readonly HeadingKind[])[],
): HeadingKind | undefined {
  for (const kinds of candidates) {
    const words = kinds.map((kind) => vocabulary.words[kind]);
    const nearest = nearestWord(word, words) ?? onlyOneWith(word, words);
    if (nearest !== undefined) return vocabulary.headingOf(nearest);
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
 * Takes a heading apart and finds which one it is.
 *
 * @param text The heading's words, without its id.
 * @param vocabulary The words of the file's language.
 * @param candidates What a misspelt word may mean, the likeliest first.
 * @returns The heading, or undefined when it is none of the grammar's and near none.
 */
export function matchHeading(
  text: string,
  vocabulary: Vocabulary,
  candidates: readonly (readonly HeadingKind[])[],
): HeadingMatch | undefined {
  const colon = text.search(/[:：]/);
  const before = (colon < 0 ? text : text.slice(0, colon)).trim();
  const title = colon < 0 ? "" : text.slice(colon + 1).trim();
  const { word, number } = splitNumber(before);
  const whole = vocabulary.headingOf(before);
  if (whole !== undefined) {
    return { kind: whole, match: "exact", number: undefined, title, wordLength: before.length };
  }
  const numbered = vocabulary.headingOf(word);
  if (numbered !== undefined)
    return { kind: numbered, match: "exact", number, title, wordLength: word.length };
  if (colon < 0) {
    const open = matchWithoutColon(text, vocabulary);
    if (open !== undefined) return open;
  }
  const near = nearestHeading(word, vocabulary, candidates);
  return near === undefined
    ? undefined
    : { kind: near, match: "near", number, title, wordLength: word.length };
}
