/** Styles of terminal text: how to begin and how to end them. */
const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;

/** A style of terminal text. */
export type Style = keyof typeof STYLES;

/** Puts text into a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * Gives the way to colour text.
 *
 * @param color Whether to colour at all.
 * @returns A function that colours text or leaves it as it is.
 */
export function createPaint(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
}

/**
 * Makes text harmless for a terminal.
 *
 * @param text Text of the content.
 * @returns The text, with a mark in place of each control character and of characters that turn the direction.
 */
export function toPrintable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
