import type { Phrase, RichText } from "@guidebook-kit/core";
import fc from "fast-check";
import * as odd from "./arbitrary-text.js";

/** Ordinary words, as most texts are: a document of them is read fast. */
const plainLine = fc.constantFrom("Ordinary words", "3 * 4 and a_b.", "R&D: <40%", "Ünïcode");
const plainPhrase = plainLine.map((value): Phrase => [{ type: "text", value }]);
const plainProse = plainPhrase.map((children): RichText => [{ type: "paragraph", children }]);

/** Plain in four of five places, so that many documents can be tried; each has some odd texts all the same. */
const mostly = <Value>(plain: fc.Arbitrary<Value>, strange: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: strange });

/** Text on one line that is not empty. */
export const line: fc.Arbitrary<string> = mostly(plainLine, odd.line);

/** Running text that is not empty. */
export const phrase: fc.Arbitrary<Phrase> = mostly(plainPhrase, odd.phrase);

/** Prose of all kinds of block. */
export const richText: fc.Arbitrary<RichText> = mostly(plainProse, odd.richText);

/** Prose that introduces a list. */
export const intro: fc.Arbitrary<RichText> = mostly(plainProse, odd.intro);

/** Prose of an action: it begins with a paragraph and holds no list of its own. */
export const actionText: fc.Arbitrary<RichText> = mostly(plainProse, odd.actionText);
