/**
 * Gives a word in the form in which words of the grammar are compared: without case, width and extra spaces.
 *
 * @param word A word as written.
 * @returns The word to compare.
 */
export function foldWord(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
