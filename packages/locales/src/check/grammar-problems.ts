import type { GrammarText } from "../catalog/grammar-text.js";

/** Words that are read in the same way, so that one must not be taken for another. */
function alternatives({ occurs, actionsApply, answer, answers, ...headings }: GrammarText): string[][] {
  return [Object.values(headings), [occurs, actionsApply, answer], Object.values(answers)];
}

function alike(words: readonly string[], tag: string): string[] {
  const folded = words.map((word) => word.toLocaleLowerCase(tag));
  const again = words.filter((_word, index) => folded.indexOf(folded[index] ?? "") !== index);
  return again.map((word) => `"grammar" has "${word}" twice, so that nobody can tell which one is meant`);
}

/**
 * Tells what keeps headings and labels from being read by the words of a locale.
 *
 * @param grammar The words.
 * @param tag Language tag.
 * @returns Sentences without their full stop; none when all is in order.
 */
export function grammarProblems(grammar: GrammarText, tag: string): string[] {
  const groups = alternatives(grammar);
  // Any of these would end the word where it is read.
  const broken = groups.flat().filter((word) => /[:,*#`]/.test(word));
  return [
    ...broken.map((word) => `"grammar" has "${word}"; its words hold none of : , * # \``),
    ...groups.flatMap((words) => alike(words, tag)),
  ];
}
