/**
 * Writes a value as the text of a JSON file.
 *
 * @param value A value that JSON can hold.
 * @returns JSON, indented by two spaces, ending in a line feed.
 */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
