/**
 * Freezes a value with everything in it, so that a change of it throws.
 *
 * @param value A tree of plain objects and lists.
 * @returns The same value.
 */
export function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) freezeDeep(child);
  }
  return value;
}
