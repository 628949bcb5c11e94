/**
 * Tells whether a value holds others by key.
 *
 * @param value Anything, for example what JSON gave.
 * @returns True for an object that is neither null nor a list.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
