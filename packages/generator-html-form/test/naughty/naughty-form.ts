import { plainWords, type SampleWords } from "@guidebook-kit/generator/testing";
import { sampleForm } from "../sample-form.js";
import { NAUGHTY_TEXTS } from "./naughty-texts.js";
import { firstDifference, pageTree } from "./page-tree.js";

/** Words of a guidebook each of whose texts begins with what `textFor` gives for its subject. */
export function wordsBeginning(textFor: (subject: string) => string): SampleWords {
  return { ...plainWords, line: (subject) => `${textFor(subject)} ${subject}` };
}

/**
 * Words that take turns: no two subjects near each other have the same text.
 *
 * @param start Which text the first subject has.
 * @param count How many texts each subject has, joined by blanks; 1 by default.
 */
export function wordsInTurns(start: number, count = 1): SampleWords {
  const subjects = new Map<string, number>();
  return wordsBeginning((subject) => {
    if (!subjects.has(subject)) subjects.set(subject, subjects.size);
    const first = start + (subjects.get(subject) ?? 0) * count;
    const texts = Array.from(
      { length: count },
      (_, index) => NAUGHTY_TEXTS[(first + index) % NAUGHTY_TEXTS.length],
    );
    return texts.join(" ");
  });
}

const plainTree = pageTree(sampleForm(wordsBeginning(() => "plain")).html);

/** How a form of these words differs from one of plain words, texts apart; undefined when it does not. */
export function differenceFromPlain(words: SampleWords): string | undefined {
  return firstDifference(pageTree(sampleForm(words).html), plainTree);
}
