/** An operator of a content stream with its operands: `start` is the first operand's first byte. */
export interface ContentOperator {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A content stream with its operators: scanned once, read for several ends. */
export interface ScannedContent {
  /** Decoded. */
  readonly bytes: Uint8Array;
  readonly operators: readonly ContentOperator[];
}

const SPACE = 1;
const DELIMITER = 2;
const NUMERIC = 4;

const code = (character: string): number => character.charCodeAt(0);

/** What each byte is; every byte of every page is looked up here. */
const KINDS = new Uint8Array(256);
for (const byte of [0, 9, 10, 11, 12, 13, 32]) KINDS[byte] = SPACE;
for (const character of "()<>[]{}/%") KINDS[code(character)] = DELIMITER;
for (const character of "0123456789+-.") KINDS[code(character)] = NUMERIC;

const kindOf = (byte: number | undefined): number => KINDS[byte ?? 0] ?? 0;
const isSpace = (byte: number | undefined): boolean => kindOf(byte) === SPACE;

const OPEN_STRING = code("(");
const CLOSE_STRING = code(")");
const ESCAPE = code("\\");
const OPEN_HEX = code("<");
const NAME = code("/");
const COMMENT = code("%");

/** Words that are operands, not operators. */
const VALUES = new Set(["true", "false", "null"]);

function afterString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let index = start; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte === ESCAPE) index += 1;
    else if (byte === OPEN_STRING) depth += 1;
    else if (byte === CLOSE_STRING && --depth === 0) return index + 1;
  }
  return bytes.length;
}

function afterByte(bytes: Uint8Array, start: number, character: string): number {
  const found = bytes.indexOf(code(character), start);
  return found === -1 ? bytes.length : found + 1;
}

function afterRegular(bytes: Uint8Array, start: number): number {
  let index = start;
  while (index < bytes.length && (kindOf(bytes[index]) & (SPACE | DELIMITER)) === 0) index += 1;
  return index;
}

/** The end of an inline image's data: `EI` between spaces. */
function afterInlineImage(bytes: Uint8Array, start: number): number {
  for (let index = start; index + 2 < bytes.length; index += 1) {
    const isEnd = bytes[index + 1] === 69 && bytes[index + 2] === 73;
    if (isEnd && isSpace(bytes[index]) && isSpace(bytes[index + 3] ?? 32)) return index + 3;
  }
  return bytes.length;
}

/** The end of the operand that begins at `start`; `start` itself where an operator begins. */
function afterOperand(bytes: Uint8Array, start: number): number {
  const byte = bytes[start];
  const kind = kindOf(byte);
  if (kind === NUMERIC) return afterRegular(bytes, start);
  if (kind !== DELIMITER) return start;
  if (byte === NAME) return afterRegular(bytes, start + 1);
  if (byte === OPEN_STRING) return afterString(bytes, start);
  if (byte === OPEN_HEX) return bytes[start + 1] === byte ? start + 2 : afterByte(bytes, start, ">");
  return byte === COMMENT ? afterByte(bytes, start, "\n") : start + 1;
}

const decoder = new TextDecoder("latin1");

/** The words that were met, by their bytes as one number: making a text of each of a page's words takes long. */
const words = new Map<number, string>();

/** Operators have up to three letters, and there are 73 of them; a damaged page may have any words. */
const MOST_LETTERS = 3;
const MOST_WORDS = 500;

function wordAt(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > MOST_LETTERS) return decoder.decode(bytes.subarray(start, end));
  let key = 0;
  for (let index = start; index < end; index += 1) key = key * 256 + (bytes[index] ?? 0);
  const known = words.get(key);
  if (known !== undefined) return known;
  const word = decoder.decode(bytes.subarray(start, end));
  if (words.size < MOST_WORDS) words.set(key, word);
  return word;
}

/**
 * Splits a content stream into its operators. An inline image counts as one operator, `BI`.
 *
 * @param content A decoded content stream.
 * @returns The operators in order.
 */
export function scanOperators(content: Uint8Array): ContentOperator[] {
  const operators: ContentOperator[] = [];
  let start: number | undefined;
  let index = 0;
  while (index < content.length) {
    if (isSpace(content[index])) {
      index += 1;
      continue;
    }
    start ??= index;
    const operandEnd = afterOperand(content, index);
    if (operandEnd > index) {
      index = operandEnd;
      continue;
    }
    let end = afterRegular(content, index);
    const name = wordAt(content, index, end);
    if (name === "BI") end = afterInlineImage(content, end);
    index = end;
    if (VALUES.has(name)) continue;
    operators.push({ name, start, end });
    start = undefined;
  }
  return operators;
}

/**
 * Scans a content stream for those who read both its operators and their operands.
 *
 * @param bytes A decoded content stream.
 * @returns The same bytes with their operators.
 */
export function scanContent(bytes: Uint8Array): ScannedContent {
  return { bytes, operators: scanOperators(bytes) };
}
