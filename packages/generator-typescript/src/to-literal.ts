/**
 * Writes a value as a TypeScript literal that no text can break out of.
 *
 * @param value A value that JSON can hold, with keys that JavaScript takes for plain ones.
 * @returns The literal on one line; line separators, which end a line in older engines, are escaped.
 */
export function toLiteral(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
