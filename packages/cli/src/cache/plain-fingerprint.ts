/** Marks a value that cannot be compared by what it holds. */
class NotPlain extends Error {}

function toPlain(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw new NotPlain();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotPlain();
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, held]) => [key, toPlain(held)]);
}

/**
 * Tells plain data from any other.
 *
 * @param value Options, for example.
 * @returns A text that is the same for the same data, in whatever order; undefined when part of it is a function or
 *   an object of some class, whose doings may change although it looks the same.
 */
export function plainFingerprint(value: unknown): string | undefined {
  try {
    return JSON.stringify(toPlain(value)) ?? "";
  } catch {
    return undefined;
  }
}
