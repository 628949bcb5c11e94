/** From so many on, their mean time says something. */
const FEWEST_DONE = 3;

/**
 * Says how quick work is.
 *
 * @param done How many parts are ready.
 * @param elapsed Milliseconds since the work began.
 * @param unit The word for one part; the plural takes an `s`.
 * @returns For example `2.5 files/s` or `14 files/min`; empty while nothing can be said.
 */
export function rateWords(done: number, elapsed: number, unit: string): string {
  if (done < FEWEST_DONE || elapsed <= 0) return "";
  const perSecond = (done / elapsed) * 1000;
  if (perSecond >= 1) return `${perSecond.toFixed(perSecond < 9.95 ? 1 : 0)} ${unit}s/s`;
  return `${Math.max(1, Math.round(perSecond * 60))} ${unit}s/min`;
}
