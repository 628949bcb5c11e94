/** Edit distance with transpositions (optimal string alignment), cut off once it exceeds `limit`. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped && row > 1 && column > 1) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}

const fold = (word: string): string => word.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Finds the known word that was probably meant.
 *
 * @param word The word as written.
 * @param known Words that would have been right.
 * @returns The nearest known word within a third of its length (at least two letters), or undefined when none
 *   is near or two are equally near.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const written = fold(word).slice(0, 200);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of new Set(known)) {
    const target = fold(candidate);
    const limit = Math.max(2, Math.floor(Math.max(target.length, written.length) / 3));
    const distance = editDistance(written, target, limit);
    if (distance > limit || distance >= Math.max(target.length, 1)) continue;
    if (distance === bestDistance) tied = true;
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
      tied = false;
    }
  }
  return tied ? undefined : best;
}
