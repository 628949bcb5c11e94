/** An operator of a content stream with its operands: `start` is the first operand's first byte. */
export interface ContentOperator {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
const DELIMITERS = new Set([..."()<>[]{}/%"].map((character) => character.charCodeAt(0)));
const isRegular = (byte: number): boolean => !isSpace(byte) && !DELIMITERS.has(byte);
const isNumeric = (byte: number): boolean =>
  (byte >= 48 && byte <= 57) || byte === 43 || byte === 45 || byte === 46;

/** Words that are operands, not operators. */
const VALUES = new Set(["true", "false", "null"]);

function afterString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let index = start; index < bytes.length; index += 1) {
    const character = String.fromCharCode(bytes[index] ?? 0);
    if (character === "\\") index += 1;
    else if (character === "(") depth += 1;
    else if (character === ")" && --depth === 0) return index + 1;
  }
  return bytes.length;
}

function afterByte(bytes: Uint8Array, start: number, character: string): number {
  const found = bytes.indexOf(character.charCodeAt(0), start);
  return found === -1 ? bytes.length : found + 1;
}

function afterRegular(bytes: Uint8Array, start: number): number {
  let index = start;
  while (index < bytes.length && isRegular(bytes[index] ?? 0)) index += 1;
  return index;
}

/** The end of an inline image's data: `EI` between spaces. */
function afterInlineImage(bytes: Uint8Array, start: number): number {
  for (let index = start; index + 2 < bytes.length; index += 1) {
    const isEnd = bytes[index + 1] === 69 && bytes[index + 2] === 73;
    if (isEnd && isSpace(bytes[index] ?? 0) && isSpace(bytes[index + 3] ?? 32)) return index + 3;
  }
  return bytes.length;
}

/** The end of the operand that begins at `start`; `start` itself where an operator begins. */
function afterOperand(bytes: Uint8Array, start: number): number {
  const byte = bytes[start] ?? 0;
  switch (String.fromCharCode(byte)) {
    case "(":
      return afterString(bytes, start);
    case "<":
      return bytes[start + 1] === byte ? start + 2 : afterByte(bytes, start, ">");
    case "/":
      return afterRegular(bytes, start + 1);
    case "%":
      return afterByte(bytes, start, "\n");
    case "[":
    case "]":
    case "{":
    case "}":
    case ">":
    case ")":
      return start + 1;
    default:
      return isNumeric(byte) ? afterRegular(bytes, start) : start;
  }
}

/**
 * Splits a content stream into its operators. An inline image counts as one operator, `BI`.
 *
 * @param content A decoded content stream.
 * @returns The operators in order.
 */
export function scanOperators(content: Uint8Array): ContentOperator[] {
  const operators: ContentOperator[] = [];
  const decoder = new TextDecoder("latin1");
  let start: number | undefined;
  let index = 0;
  while (index < content.length) {
    if (isSpace(content[index] ?? 0)) {
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
    const name = decoder.decode(content.subarray(index, end));
    if (name === "BI") end = afterInlineImage(content, end);
    index = end;
    if (VALUES.has(name)) continue;
    operators.push({ name, start, end });
    start = undefined;
  }
  return operators;
}
