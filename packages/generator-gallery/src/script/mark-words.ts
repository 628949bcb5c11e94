import { element } from "./element.js";
import { foldWithOrigins } from "./fold.js";

type Range = readonly [start: number, end: number];

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand in a text, in its own code units; at the beginning of its words if they are there. */
function rangesOf(text: string, words: readonly string[]): Range[] {
  const { text: foldedText, origins } = foldWithOrigins(text);
  const ranges = words.flatMap((word) => {
    const places: number[] = [];
    for (let at = foldedText.indexOf(word); at >= 0; at = foldedText.indexOf(word, at + word.length)) {
      places.push(at);
    }
    const beginnings = places.filter((at) => at === 0 || !LETTER.test(foldedText[at - 1] ?? ""));
    return (beginnings.length > 0 ? beginnings : places).map(
      (at): Range => [origins[at] ?? 0, origins[at + word.length] ?? text.length],
    );
  });
  return ranges.sort(([left], [right]) => left - right);
}

/** Splits a text into plain pieces and marked ones. */
export function markWords(text: string, words: readonly string[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let last = 0;
  for (const [start, end] of rangesOf(text, words)) {
    if (start < last || end <= start) continue;
    pieces.push(text.slice(last, start), element("mark", {}, [text.slice(start, end)]));
    last = end;
  }
  return [...pieces, text.slice(last)];
}

const BEFORE = 60;
const MOST_LETTERS = 200;

/** Cuts the piece out of a text in which the first of some words stands. */
export function excerpt(text: string, words: readonly string[]): string {
  if (text.length <= MOST_LETTERS) return text;
  const [first] = rangesOf(text, words);
  const wanted = Math.max(0, (first?.[0] ?? 0) - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const rest = text.slice(start, start + MOST_LETTERS);
  const whole = start + MOST_LETTERS >= text.length;
  const space = rest.lastIndexOf(" ");
  const end = whole || space < 0 ? rest : rest.slice(0, space);
  return `${start > 0 ? "… " : ""}${end}${whole ? "" : " …"}`;
}
