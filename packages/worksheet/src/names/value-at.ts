import { isRecord } from "./is-record.js";

/**
 * Gets what a record holds under a name.
 *
 * @param root A response, or a row of one.
 * @param name The name of a field, its parts joined by dots; rows are not entered.
 * @returns The value; undefined when there is none. Only own properties count.
 */
export function valueAt(root: unknown, name: string): unknown {
  let value = root;
  for (const key of name.split(".")) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}
