import * as words from "../names/grammar-words.js";
import { joinName, sortRowIds, YES } from "../names/name-words.js";
import { RESPONSE_FORMAT, type Response } from "../response/response.js";
import type { Pair } from "./encode-response.js";
import type { FieldShape } from "./field-shape.js";
import { findControl } from "./find-control.js";

/** What the pairs said, by full name, and which rows they named, by the rows field's full name. */
interface Collected {
  readonly values: Map<string, string>;
  readonly rows: Map<string, Set<string>>;
  readonly unmatched: Pair[];
}

const ONE_LINE: readonly FieldShape["kind"][] = ["line", "date", "number", "choice", "hidden"];

function fits(field: FieldShape, value: string): boolean {
  if (ONE_LINE.includes(field.kind) && /[\r\n]/.test(value)) return false;
  if (field.kind === "choices") return value === YES;
  if (field.kind === "number") return value.trim() !== "" && Number.isFinite(Number(value));
  if (field.kind === "choice") return (field.options ?? []).some((option) => option.id === value);
  return true;
}

/** Puts a value where it belongs; false when it finds no place. */
function place(fields: readonly FieldShape[], [name, value]: Pair, collected: Collected): boolean {
  const found = findControl(fields, name);
  if (found === undefined || !fits(found.field, value)) return false;
  // A box that is ticked twice is ticked; a second text is a text that nobody may lose.
  if (collected.values.has(name)) return found.field.kind === "choices";
  collected.values.set(name, value);
  for (const [path, row] of found.rows) {
    collected.rows.set(path, (collected.rows.get(path) ?? new Set()).add(row));
  }
  return true;
}

function collect(fields: readonly FieldShape[], pairs: Iterable<readonly [string, string]>): Collected {
  const collected: Collected = { values: new Map(), rows: new Map(), unmatched: [] };
  const kept = `${words.unmatched}.`;
  for (const [name, posted] of pairs) {
    const value = posted.replace(/\r\n?/g, "\n");
    if (value === "") continue;
    if (name.startsWith(kept)) collected.unmatched.push([name.slice(kept.length), value]);
    else if (!place(fields, [name, value], collected)) collected.unmatched.push([name, value]);
  }
  return collected;
}

function buildRows(field: FieldShape, path: string, collected: Collected): unknown {
  const rows = sortRowIds(collected.rows.get(path) ?? []).map((id) => {
    const row: Record<string, unknown> = { id };
    for (const column of field.columns ?? []) {
      const value = buildValue(column, joinName(path, id, column.name), collected);
      if (value !== undefined) row[column.name] = value;
    }
    return row;
  });
  return rows.length === 0 ? undefined : rows;
}

function buildValue(field: FieldShape, path: string, collected: Collected): unknown {
  if (field.kind === "rows") return buildRows(field, path, collected);
  if (field.kind === "choices") {
    const chosen = (field.options ?? []).filter((option) => collected.values.has(joinName(path, option.id)));
    return chosen.length === 0 ? undefined : chosen.map((option) => option.id);
  }
  const value = collected.values.get(path) ?? (field.kind === "hidden" ? field.value : undefined);
  return field.kind === "number" && value !== undefined ? Number(value) : value;
}

function setAt(root: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? path;
  let place = root;
  for (const key of keys) {
    if (!Object.hasOwn(place, key)) place[key] = {};
    place = place[key] as Record<string, unknown>;
  }
  place[last] = value;
}

/**
 * Reads the pairs that a form posts as a canonical response.
 *
 * @param fields The worksheet's fields, or their shapes.
 * @param pairs Names and values in any order, for example the entries of a `FormData` without files.
 * @returns The response. What the worksheet has no control for stands in `unmatched`; nothing is dropped but
 *   blank values.
 */
export function decodeResponse(
  fields: readonly FieldShape[],
  pairs: Iterable<readonly [string, string]>,
): Response {
  const collected = collect(fields, pairs);
  const response: Record<string, unknown> = { format: RESPONSE_FORMAT };
  for (const field of fields) {
    const value = buildValue(field, field.name, collected);
    if (value !== undefined) setAt(response, field.name, value);
  }
  if (collected.unmatched.length > 0) response["unmatched"] = collected.unmatched;
  return response as unknown as Response;
}
