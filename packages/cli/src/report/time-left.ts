/** From so many on, their mean time says something. */
const FEWEST_DONE = 3;

/** Less time than this is not worth saying, in milliseconds. */
const SHORT = 10_000;
const MINUTE = 60_000;

/**
 * Says how long work will still take.
 *
 * @param done How many parts are ready.
 * @param total How many parts there are.
 * @param elapsed Milliseconds since the work began.
 * @returns For example `about 3 min left`; empty while nothing can be said, or when it is soon over.
 */
export function timeLeft(done: number, total: number, elapsed: number): string {
  if (done < FEWEST_DONE) return "";
  const left = (elapsed / done) * (total - done);
  if (left < SHORT) return "";
  return left < MINUTE ? "less than a minute left" : `about ${Math.round(left / MINUTE)} min left`;
}
