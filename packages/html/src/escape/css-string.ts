const SPECIAL: readonly string[] = ['"', "\\", "<", ">", "&", "\u007f", "\u2028", "\u2029"];

function escapeCharacter(character: string): string {
  if (character === "\u0000") return "\\fffd ";
  const special = character < " " || SPECIAL.includes(character);
  return special ? `\\${character.charCodeAt(0).toString(16)} ` : character;
}

/**
 * Writes text as a CSS string, for example for a page's margin box.
 *
 * @param text Any text.
 * @returns The text in double quotes; nothing in it can end the string, the rule or the `style` element.
 */
export function cssString(text: string): string {
  return `"${Array.from(text, escapeCharacter).join("")}"`;
}
