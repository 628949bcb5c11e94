/**
 * Writes text as a CSS string, for example for a page's margin box.
 *
 * @param text Any text.
 * @returns The text in double quotes; nothing in it can end the string, the rule or the `style` element.
 */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>&\u0000-\u001f\u007f\u2028\u2029]/g,
    (character) => `\\${character === "\u0000" ? "fffd" : character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
