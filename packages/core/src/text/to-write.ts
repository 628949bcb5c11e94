/** A text that begins with this mark says what belongs in its place. */
export const TO_WRITE = "✎";

/**
 * Marks what belongs in the place of a text.
 *
 * @param prompt What belongs there.
 * @returns The prompt behind the mark.
 */
export function toWrite(prompt: string): string {
  return `${TO_WRITE} ${prompt}`;
}
