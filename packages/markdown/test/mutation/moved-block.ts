import { type FaultyPlace, frontMatterEnd, idsIn, type Mutant, type Mutator } from "./mutant.js";
import type { Random } from "./random.js";

/** Lines that an editor cuts and pastes: from `start` up to and without `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const levelOf = (line = ""): number => /^(#{1,6}) /.exec(line)?.[1]?.length ?? 0;

const isItem = (line = ""): boolean => /^- /.test(line);

/** The blocks of the body: lines between blank lines. */
function blocksOf(lines: readonly string[]): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  for (let index = frontMatterEnd(lines) + 1; index <= lines.length; index += 1) {
    const blank = (lines[index] ?? "").trim() === "";
    if (!blank && start < 0) start = index;
    if (blank && start >= 0) {
      blocks.push({ start, end: index });
      start = -1;
    }
  }
  return blocks;
}

/** A heading below the title, with all that stands under it. */
function partOf(heading: Span, lines: readonly string[]): Span {
  const level = levelOf(lines[heading.start]);
  const next = lines.findIndex((line, index) => {
    const other = levelOf(line);
    return index > heading.start && other > 0 && other <= level;
  });
  let end = next < 0 ? lines.length : next;
  while (lines[end - 1]?.trim() === "") end -= 1;
  return { start: heading.start, end };
}

/** The items of the outermost lists, each with what is indented below it. */
function itemsOf(lines: readonly string[]): Span[] {
  return blocksOf(lines).flatMap((block) => {
    const starts = Array.from({ length: block.end - block.start }, (_, index) => block.start + index).filter(
      (index) => isItem(lines[index]),
    );
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? block.end }));
  });
}

const lineNumbers = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index + 1);

/** The line numbers of a text's headings, from an index on, in the order of the text. */
const headingsFrom = (text: readonly string[], from: number): number[] =>
  text.flatMap((line, index) => (index >= from && levelOf(line) > 0 ? [index + 1] : []));

/** The two headings above an index, where something that was taken away may be missed. */
const headingsAbove = (text: readonly string[], index: number): number[] =>
  headingsFrom(text.slice(0, index), 0).slice(-2);

/** The block that begins at a line or right below it. */
function blockAt(text: readonly string[], from: number): number[] {
  const block = blocksOf(text).find(({ end }) => end > from);
  return block === undefined ? [] : lineNumbers(block);
}

/** Lines that were cut, and the index of the line before which they are pasted with what parts them from it. */
interface Move {
  readonly span: Span;
  readonly to: number;
  readonly gap: readonly string[];
}

/** The lines below a heading that begins a piece of text, down to the next heading. */
function belowHeading(text: readonly string[], start: number): number[] {
  if (levelOf(text[start]) === 0) return [];
  const next = headingsFrom(text, start + 1)[0] ?? text.length + 1;
  return lineNumbers({ start, end: next - 1 });
}

/** The next heading of the same words: what was moved may stand there twice now. */
function nextAlike(text: readonly string[], start: number): number[] {
  if (levelOf(text[start]) === 0) return [];
  const next = text.findIndex((line, index) => index > start && line === text[start]);
  return next < 0 ? [] : [next + 1];
}

/** The part of a root cause that lost a label, or has it twice: each action in it depends on it. */
function aroundLabel(text: readonly string[], block: string, at: number): number[] {
  if (!block.startsWith("**")) return [];
  const [heading] = headingsAbove(text, at).slice(-1);
  return heading === undefined ? [] : lineNumbers(partOf({ start: heading - 1, end: heading }, text));
}

/**
 * Where a message may stand: at what was pasted, what stands under it now or next to it, or, where it was cut out, at
 * what misses it now: the headings above, and what follows.
 */
function move(lines: readonly string[], { span, to, gap }: Move): Mutant {
  const cut = lines.slice(span.start, span.end);
  const put = [...cut, ...gap];
  const rest = [...lines.slice(0, span.start), ...lines.slice(span.end)];
  const at = to > span.start ? to - cut.length : to;
  const text = [...rest.slice(0, at), ...put, ...rest.slice(at)];
  const left = to > span.start ? span.start : span.start + put.length;
  const after = at + put.length;
  return {
    text: text.join("\n"),
    lines: [
      ...lineNumbers({ start: at, end: after }),
      ...blockAt(text, after),
      ...headingsFrom(text, after).slice(0, 1),
      ...(cut.length === 1 ? belowHeading(text, at) : []),
      ...nextAlike(text, at),
      ...headingsAbove(text, at).slice(-1),
      ...headingsAbove(text, left),
      ...blockAt(text, left),
      ...headingsFrom(text, left).slice(0, 1),
      ...aroundLabel(text, cut.join("\n"), left),
    ],
    // What follows the cut may belong to something else now.
    ids: [...cut, text[(headingsFrom(text, left)[0] ?? 0) - 1] ?? ""].flatMap(idsIn),
  };
}

/** Moves lines to another place between blocks. */
function moveBlock(lines: readonly string[], span: Span): FaultyPlace {
  // Not above the title.
  const places = blocksOf(lines)
    .slice(1)
    .map(({ start }) => start);
  const next = places.find((start) => start >= span.end);
  const others = places.filter((start) => start < span.start || (start >= span.end && start !== next));
  return (random: Random) => move(lines, { span, to: random.pick(others), gap: [""] });
}

/** Moves an item to another list. */
function moveItem(lines: readonly string[], span: Span): FaultyPlace {
  const home = headingsAbove(lines, span.start).at(-1);
  const others = itemsOf(lines).filter(({ start }) => headingsAbove(lines, start).at(-1) !== home);
  return (random: Random) => move(lines, { span, to: random.pick(others).start, gap: [] });
}

/**
 * A piece of the text that was cut out and pasted elsewhere: a paragraph or list, a heading alone, a heading with all
 * that stands under it, or an item that goes to another list.
 */
export const movedBlock: Mutator = (lines) => {
  const [, ...blocks] = blocksOf(lines);
  const headings = blocks.filter(({ start }) => levelOf(lines[start]) > 0);
  return [
    ...blocks.map((block) => moveBlock(lines, block)),
    ...headings.map((heading) => moveBlock(lines, partOf(heading, lines))),
    ...itemsOf(lines).map((item) => moveItem(lines, item)),
  ];
};
