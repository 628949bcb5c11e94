import type { RootContent } from "mdast";
import { type BulletLine, readBulletLine } from "./bullet-line.js";

/** A line of a file. */
export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  /** Its text without its end. */
  readonly text: string;
}

/** A bullet that was pasted where an item of a list begins. */
export interface PastedBullet {
  readonly line: Line;
  readonly parts: BulletLine;
  /** The blanks that belong before its hyphen; undefined when nothing tells which item is in which. */
  readonly indent: string | undefined;
}

/** Blocks in which bullets are looked for. */
export interface BulletPlace {
  readonly nodes: readonly RootContent[];
  /** Whether items stand here, so that a dash at the beginning of a block is a bullet, too. */
  readonly list: boolean;
  /** Whether an item may hold others, and whether those look like it or are plain text. */
  readonly nests: "none" | "alike" | "plain";
}

/** The item that stands above a line. */
interface Above {
  readonly mark: string;
  /** Where its mark and its words begin, in columns from 0. */
  readonly from: number;
  readonly content: number;
}

const MARKER = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)/;
const TAB = 4;

const columnsOf = (text: string): number =>
  [...text].reduce((columns, one) => columns + (one === "\t" ? TAB - (columns % TAB) : 1), 0);

/** The item that a line begins, if it begins one with a mark of Markdown. */
function ownItem(text: string): Above | undefined {
  const [all, indent = "", mark = ""] = MARKER.exec(text) ?? [];
  return all === undefined ? undefined : { mark, from: columnsOf(indent), content: columnsOf(all) };
}

/**
 * Tells whether a line begins an item with a mark of Markdown.
 *
 * @param text The line.
 * @returns True for `- words` and `1. words`.
 */
export function beginsItem(text: string): boolean {
  return MARKER.test(text);
}

/** Whether a pasted line surely is no item inside another one: it has what such an item has not. */
const isOwn = (words: string, nests: BulletPlace["nests"]): boolean =>
  nests === "none" || (nests === "plain" && /^\*\*|<!--\s*#/.test(words));

/** Notes an item that Markdown knows. */
function takeOwn(own: Above, above: Above[]): void {
  while ((above.at(-1)?.content ?? 0) > own.from) above.pop();
  above.push(own);
}

/** Finds out in which item a pasted one stands, by the items above it; they are brought up to date. */
function indentOf(parts: BulletLine, above: Above[], nests: BulletPlace["nests"]): string | undefined {
  const from = columnsOf(parts.indent);
  while ((above.at(-1)?.from ?? 0) > from) above.pop();
  const last = above.at(-1);
  const beside = last !== undefined && from < last.content;
  if (beside && last.mark !== parts.mark && !isOwn(parts.words, nests)) {
    return parts.inner ? " ".repeat(last.content) : undefined;
  }
  if (beside) above.pop();
  above.push({ mark: parts.mark, from, content: from + 2 });
  return parts.indent;
}

/** The lines of blocks that may hold items, and whether a block or a part of one begins there. */
function* linesOf(
  nodes: readonly RootContent[],
  lines: readonly Line[],
): Generator<{ line: Line; opens: boolean }> {
  for (const { type, position } of nodes) {
    if (position === undefined || (type !== "paragraph" && type !== "list" && type !== "code")) continue;
    let opens = true;
    for (const line of lines.slice(position.start.line - 1, position.end.line)) {
      const blank = line.text.trim() === "";
      if (!blank) yield { line, opens };
      opens = blank;
    }
  }
}

/**
 * Finds the bullets that were pasted from a word processor into some blocks.
 *
 * @param place The blocks.
 * @param lines All lines of the file.
 * @returns The bullets in the order of the text.
 */
export function findBullets({ nodes, list, nests }: BulletPlace, lines: readonly Line[]): PastedBullet[] {
  const bullets: PastedBullet[] = [];
  const marks = new Set<string>();
  const above: Above[] = [];
  for (const { line, opens } of linesOf(nodes, lines)) {
    const own = ownItem(line.text);
    if (own !== undefined) takeOwn(own, above);
    const parts = own === undefined ? readBulletLine(line.text) : undefined;
    if (parts === undefined) continue;
    // Within a paragraph a dash is a dash, unless it has been a bullet here.
    const known = opens || parts.inner || marks.has(parts.mark);
    if (parts.only || (list && known)) {
      marks.add(parts.mark);
      bullets.push({ line, parts, indent: indentOf(parts, above, nests) });
    }
  }
  return bullets;
}
