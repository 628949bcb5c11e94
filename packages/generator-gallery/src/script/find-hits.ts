import type { PageData } from "../page-data.js";
import type { SearchEdition } from "../search-editions.js";
import { fold, wordsOf } from "./fold.js";

/** One thing that a guidebook says. */
export type Passage = SearchEdition["passages"][number];

/** A passage that holds every word that was asked for. */
export interface Hit {
  readonly passage: Passage;
  /** The root cause that an action stands under. */
  readonly cause: Passage | undefined;
}

/** What was found in one guidebook and language. */
export interface Found {
  readonly edition: SearchEdition;
  readonly hits: readonly Hit[];
}

/** Every word between spaces, so that the beginning of a word can be looked for. */
const spacedWords = (text: string): string => ` ${wordsOf(fold(text)).join(" ")}`;

/** Makes the function that finds words in all guidebooks; texts are folded at the first search. */
export function createFinder({ editions }: PageData): (words: readonly string[]) => Found[] {
  const texts = new Map<SearchEdition, string[]>();
  const textsOf = (edition: SearchEdition): string[] => {
    const known = texts.get(edition);
    if (known !== undefined) return known;
    const made = edition.passages.map(({ start, end }) => spacedWords(edition.searchText.slice(start, end)));
    texts.set(edition, made);
    return made;
  };
  const find = (needles: readonly string[]): Found[] =>
    editions.flatMap((edition) => {
      const hits = hitsOf(edition, textsOf(edition), needles);
      return hits.length === 0 ? [] : [{ edition, hits }];
    });
  return (words) => {
    const found = find(words.map((word) => ` ${word}`));
    // Not every language parts its words, or begins them with what people look for.
    return found.length > 0 ? found : find(words);
  };
}

function hitsOf(edition: SearchEdition, texts: readonly string[], needles: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  let cause: Passage | undefined;
  for (const [index, passage] of edition.passages.entries()) {
    if (passage.kind === "root-cause") cause = passage;
    const text = texts[index] ?? "";
    if (!needles.every((needle) => text.includes(needle))) continue;
    hits.push({ passage, cause: passage.kind === "action" ? cause : undefined });
  }
  return hits;
}
