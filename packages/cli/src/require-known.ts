import { GuidebookError, nearestWord } from "@guidebook-kit/core";

/**
 * Refuses a word that is none of the known ones.
 *
 * @param kind What the word should name, for example `generator`.
 * @param word The word.
 * @param known The words that would have been right.
 * @throws GuidebookError `cli/unknown-word` when the word is not among them.
 */
export function requireKnown(kind: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return;
  const near = nearestWord(word, known);
  const help = near === undefined ? `There are: ${known.join(", ")}.` : `Did you mean "${near}"?`;
  throw new GuidebookError("cli/unknown-word", `There is no ${kind} "${word}". ${help}`);
}
