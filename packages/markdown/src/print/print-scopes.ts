import type { ScopeWords } from "../scopes/scope-words.js";
import type { PrintContext } from "./print-context.js";

const sameIds = (words: ScopeWords, text: string, ids: readonly string[]): boolean => {
  const read = words.readNames(text).map(({ id }) => id);
  return read.length === ids.length && read.every((id, index) => id === ids[index]);
};

/**
 * Names scopes: by their labels, or by their ids where labels would be read as something else.
 *
 * @param ids Ids of scopes.
 * @param context The file at hand, with its framework's scopes.
 * @returns The names with commas between them, as plain text.
 */
export function scopeNames(ids: readonly string[], context: PrintContext): string {
  const { scopes } = context;
  const labelOf = (id: string): string => scopes.labels[scopes.ids.indexOf(id)] ?? id;
  const labels = ids.map(labelOf).join(", ");
  if (sameIds(scopes, labels, ids)) return labels;
  return ids.map((id) => (scopes.idOf(id) === id ? id : labelOf(id))).join(", ");
}
