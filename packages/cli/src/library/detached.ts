/** Stands for every list that holds nothing: thousands of guidebooks have hundreds of them each. */
const NOTHING: readonly never[] = Object.freeze([]);

const shareNothing = (_name: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? NOTHING : value;

/**
 * Copies something that is kept for long. Words that were cut out of a text keep all of it in memory, until they are
 * copied.
 *
 * @param value Plain data, as JSON can say it.
 * @returns The same data, of which nothing hangs on anything else; it must not be changed.
 */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), shareNothing) as Value;
}
