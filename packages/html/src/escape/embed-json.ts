/**
 * Writes a value as JSON that may stand inside a `script` element.
 *
 * @param value Anything that JSON can hold.
 * @returns JSON without `<`, `>`, `&`, U+2028 and U+2029: no text in it can close the element or begin a comment.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
