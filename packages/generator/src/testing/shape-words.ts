import { plainWords, type SampleWords } from "./sample-words.js";

const FILLER =
  "families teams schools meet often before maps change buses arrive when the new year begins and staff ask which of them worked for everyone".split(
    " ",
  );

/** A word that is longer than many a column. */
const LONG_WORD = "Grundschullehrerfortbildungsveranstaltungen";

function numberOf(subject: string): number {
  return [...subject].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

function sentence(subject: string, shortest: number): string[] {
  const number = numberOf(subject);
  const count = shortest + (number % shortest);
  return Array.from({ length: count }, (_, index) => FILLER[(number + index * 7) % FILLER.length] ?? "");
}

/** English sentences of a few words, each another one; the same in every run. */
export const shortWords: SampleWords = {
  ...plainWords,
  line: (subject) => `${subject} ${sentence(subject, 3).join(" ")}`,
};

/** Sentences of a line or two, each with a word that is longer than many a column. */
export const longWords: SampleWords = {
  ...plainWords,
  line: (subject) => {
    const words = sentence(subject, 8);
    return [subject, ...words.slice(0, 4), LONG_WORD, ...words.slice(4)].join(" ");
  },
};
