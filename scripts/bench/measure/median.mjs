/**
 * @param numbers At least one number.
 * @returns The middle one.
 */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
