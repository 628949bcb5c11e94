import { type Framework, nearestWord } from "@guidebook-kit/core";
import { foldWord } from "../grammar/fold-word.js";

/** A scope as a text names it. */
export interface NamedScope {
  /** The words in the text. */
  readonly words: string;
  /** The scope's id, when it is known. */
  readonly id: string | undefined;
  /** The label that was probably meant, when it is not. */
  readonly meant: string | undefined;
}

/** How texts of one framework and language name its scopes. */
export interface ScopeWords {
  /** False when the framework, or a part of it, could not be read: then nothing can be said about names. */
  readonly known: boolean;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly idOf: (words: string) => string | undefined;
  /** Reads names with commas between them; a label may hold commas itself. */
  readonly readNames: (text: string) => NamedScope[];
}

/** Takes the first name off a list: the longest known one that ends at a comma, else all up to a comma. */
function firstName(text: string, isKnown: (words: string) => boolean): string {
  const ends = [...text.matchAll(/[,،、]|$/gu)].map(({ index }) => index);
  const whole = ends.findLast((end) => isKnown(text.slice(0, end)));
  return text.slice(0, whole ?? ends[0]);
}

/**
 * Makes the names of a framework's scopes ready for look-up, by label or id, without case.
 *
 * @param framework The framework; undefined when it is not there or could not be read.
 * @param certain Whether everything in it was read.
 * @returns Its scopes' names.
 */
export function createScopeWords(framework: Framework | undefined, certain: boolean): ScopeWords {
  const scopes = framework?.scopes.items ?? [];
  const labels = scopes.map(({ label }) => label);
  const names = [
    ...scopes.map(({ id }) => [id, id] as const),
    // A label counts before another scope's id of the same spelling.
    ...scopes.map(({ id, label }) => [label, id] as const),
  ];
  const known = new Map(names.map(([name, id]) => [foldWord(name), id]));
  const exact = new Map(names.map(([name]) => [name, known.get(foldWord(name))]));
  const idOf = (words: string): string | undefined => exact.get(words) ?? known.get(foldWord(words));
  return {
    known: certain && scopes.length > 0,
    ids: scopes.map(({ id }) => id),
    labels,
    idOf,
    readNames: (text) => {
      const names: NamedScope[] = [];
      let rest = text.trim();
      while (rest !== "") {
        const words = firstName(rest, (name) => idOf(name) !== undefined);
        const id = idOf(words);
        const meant = id === undefined ? nearestWord(words, labels) : undefined;
        if (words.trim() !== "") names.push({ words: words.trim(), id, meant });
        rest = rest.slice(words.length + 1).trim();
      }
      return names;
    },
  };
}
