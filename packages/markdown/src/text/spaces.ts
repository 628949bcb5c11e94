/**
 * Makes line ends spaces: in Markdown they mean no more.
 *
 * @param value Text of the tree.
 * @returns Text on one line.
 */
export function joinLines(value: string): string {
  return value.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, " ");
}

/**
 * Removes the white space that Markdown removes at the beginning of a block: spaces, tabs and line ends, no other.
 *
 * @param value Text.
 * @returns The text without them.
 */
export function trimStart(value: string): string {
  return value.replace(/^[ \t\r\n]+/, "");
}

/**
 * Removes the same at the end.
 *
 * @param value Text.
 * @returns The text without them.
 */
export function trimEnd(value: string): string {
  return value.replace(/(?<![ \t\r\n])[ \t\r\n]+$/, "");
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
