/**
 * Makes line ends spaces: in Markdown they mean no more.
 *
 * @param value Text of the tree.
 * @returns Text on one line.
 */
export function joinLines(value: string): string {
  if (!/[\r\n]/.test(value)) return value;
  return value.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, " ");
}

/** Whether a character is white space to Markdown: a space, a tab or a line end, no other. */
const isSpace = (character: string): boolean =>
  character === " " || character === "\n" || character === "\r" || character === "\t";

/**
 * Removes the white space that Markdown removes at the beginning of a block: spaces, tabs and line ends, no other.
 *
 * @param value Text.
 * @returns The text without them.
 */
export function trimStart(value: string): string {
  let start = 0;
  while (isSpace(value.charAt(start))) start += 1;
  return value.slice(start);
}

/**
 * Removes the same at the end.
 *
 * @param value Text.
 * @returns The text without them.
 */
export function trimEnd(value: string): string {
  let end = value.length;
  while (isSpace(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

/**
 * Removes the same at both ends.
 *
 * @param value Text.
 * @returns The text without them.
 */
export function trimSpaces(value: string): string {
  return trimStart(trimEnd(value));
}
