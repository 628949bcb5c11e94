/**
 * Says how many of something there are.
 *
 * @param count How many.
 * @param one The word for one; the plural takes an `s`.
 * @returns For example `1 error` or `2 errors`.
 */
export function countWords(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
