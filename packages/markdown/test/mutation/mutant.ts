import type { GrammarText } from "@guidebook-kit/locales";
import type { Random } from "./random.js";

/** A text with one fault. */
export interface Mutant {
  readonly text: string;
  /** Lines at which a message may stand, counted from 1 in the new text. */
  readonly lines: readonly number[];
  /** The word that a message should suggest, when there is one. */
  readonly suggestion?: string;
  /** Ids of what was moved: a message may also stand at one of them in a translation, which has to follow. */
  readonly ids?: readonly string[];
}

/** Words of the language that a text is written in. */
export interface Words {
  readonly grammar: GrammarText;
  readonly scopes: readonly string[];
}

/** A place at which a fault can be made. */
export type FaultyPlace = (random: Random) => Mutant;

/** Gives every place of a text at which a fault of one class can be made. */
export type Mutator = (lines: readonly string[], words: Words) => FaultyPlace[];

/** A line in the place of another, and the word that was meant. */
export interface ChangedLine extends Pick<Mutant, "ids"> {
  readonly line: string;
  readonly suggestion?: string;
}

/** The ids on a line. */
export const idsIn = (line: string): string[] =>
  [...line.matchAll(/<!-- #([a-z0-9-]+) -->/g)].map((match) => match[1]!);

/** The text with another line in the place of one. */
export const replaceLine = (lines: readonly string[], index: number, line: string): string =>
  [...lines.slice(0, index), line, ...lines.slice(index + 1)].join("\n");

/** The index of the line that ends the front matter. */
export const frontMatterEnd = (lines: readonly string[]): number => lines.indexOf("---", 1);

/** Places on the lines of the body that match. */
export function onLines(
  lines: readonly string[],
  pattern: RegExp,
  mutate: (match: RegExpExecArray, random: Random) => ChangedLine,
): FaultyPlace[] {
  const body = frontMatterEnd(lines) + 1;
  return lines.flatMap((line, index) => {
    const match = index < body ? null : pattern.exec(line);
    if (match === null) return [];
    return [
      (random: Random) => {
        const { line: changed, ...rest } = mutate(match, random);
        return { text: replaceLine(lines, index, changed), lines: [index + 1], ...rest };
      },
    ];
  });
}

/** A pattern that matches one of several words as they stand. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
