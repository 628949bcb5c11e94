import { BULLET_START } from "../bullets/bullet-line.js";
import { type Cell, escapeCharacter } from "./cells.js";

/** What stands around a text. */
export interface TextPlace {
  readonly inLink: boolean;
  /** True when a link follows directly. */
  readonly beforeLink: boolean;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITY = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/;

const isSpace = (character: string | undefined): boolean => character === " " || character === "\t";
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a character at an index would be a mark. */
type Escape = (text: string, index: number, place: TextPlace) => boolean;

/** Which characters are marks, and where. Everywhere else they stand as they are. */
const ESCAPES: Readonly<Record<string, Escape>> = {
  "\\": (text, index) => text[index + 1] === undefined || PUNCTUATION.test(text[index + 1] ?? ""),
  "`": () => true,
  "*": (text, index) => !(isSpace(text[index - 1]) && isSpace(text[index + 1])),
  _: (text, index) => !(isWord(text[index - 1]) && isWord(text[index + 1])),
  "[": (_text, _index, place) => place.inLink,
  "]": (text, index, place) => place.inLink || "([:".includes(text[index + 1] ?? "("),
  "<": (text, index) => /[A-Za-z/!?]/.test(text[index + 1] ?? ""),
  "&": (text, index) => ENTITY.test(text.slice(index, index + 40)),
  "!": (text, index, place) => place.beforeLink && text[index + 1] === undefined,
};

/**
 * Writes text so that none of its characters is a mark.
 *
 * @param value Text of a model; line ends become spaces.
 * @param place What stands around it.
 * @returns One cell per character.
 */
export function textCells(value: string, place: TextPlace): Cell[] {
  const text = value.replace(/\r\n|\r|\n/g, " ");
  const cells: Cell[] = [];
  let index = 0;
  for (const raw of text) {
    const isMark = ESCAPES[raw]?.(text, index, place) === true;
    cells.push({ type: "text", raw, out: isMark ? escapeCharacter(raw) : raw });
    index += raw.length;
  }
  return cells;
}

/** What opens a heading, a box, an item, a fence or a line across the page at the beginning of a block. */
const STARTS: readonly { readonly pattern: RegExp; readonly mark: (match: RegExpExecArray) => number }[] = [
  { pattern: /^[\u200b-\u200f\u2060\ufeff]*[#＃]/u, mark: (match) => match[0].length - 1 },
  { pattern: /^>/, mark: () => 0 },
  { pattern: /^[-+*](?=[ \t]|$)/, mark: () => 0 },
  { pattern: /^(?:-[ \t]*){3,}$/, mark: () => 0 },
  { pattern: /^~~~/, mark: () => 0 },
  { pattern: /^\d{1,9}[.)](?=[ \t]|$)/, mark: (match) => match[0].length - 1 },
  { pattern: BULLET_START, mark: () => 0 },
];

/**
 * Escapes what would open something else than a paragraph.
 *
 * @param cells Cells at the beginning of a block.
 */
export function escapeStart(cells: readonly Cell[]): void {
  const end = cells.findIndex(({ type }) => type !== "text");
  const text = (end < 0 ? cells : cells.slice(0, end)).map((cell) => (cell.type === "text" ? cell.raw : ""));
  const start = text.join("");
  for (const { pattern, mark } of STARTS) {
    const match = pattern.exec(start);
    if (match === null) continue;
    // Every character that the patterns look at is one cell of one unit.
    const cell = cells[mark(match)];
    if (cell?.type === "text") cell.out = escapeCharacter(cell.raw);
  }
}
