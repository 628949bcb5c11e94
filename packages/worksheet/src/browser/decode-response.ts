import { joinName, NAME_WORDS, ROW_ID_PATTERN, sortRowIds, YES } from "../names/name-words.js";
import { RESPONSE_FORMAT, type Response } from "../response/response.js";
import type { Pair } from "./encode-response.js";
import type { FieldShape } from "./field-shape.js";

/** What the pairs said, by full name, and which rows they named, by the rows field's full name. */
interface Collected {
  readonly values: Map<string, string>;
  readonly rows: Map<string, Set<string>>;
  readonly unmatched: Pair[];
}

type Kept = { readonly name: string; readonly rows: readonly [field: string, row: string][] };

const ONE_LINE: readonly FieldShape["kind"][] = ["line", "date", "number", "choice", "hidden"];

function fits(field: FieldShape, value: string): boolean {
  if (ONE_LINE.includes(field.kind) && /[\r\n]/.test(value)) return false;
  if (field.kind === "number") return value.trim() !== "" && Number.isFinite(Number(value));
  if (field.kind === "choice") return (field.options ?? []).some((option) => option.id === value);
  return true;
}

/** Finds the field that a name belongs to; undefined when the worksheet has no such control. */
function findPlace(
  fields: readonly FieldShape[],
  prefix: string,
  [name, value]: readonly [string, string],
): Kept | undefined {
  for (const field of fields) {
    const path = prefix === "" ? field.name : joinName(prefix, field.name);
    if (field.kind === "choices") {
      const hit = (field.options ?? []).some((option) => joinName(path, option.id) === name);
      if (hit) return value === YES ? { name, rows: [] } : undefined;
    } else if (field.kind === "rows") {
      if (!name.startsWith(`${path}.`)) continue;
      const row = name.slice(path.length + 1).split(".", 1)[0] ?? "";
      if (!ROW_ID_PATTERN.test(row)) return undefined;
      const inner = findPlace(field.columns ?? [], joinName(path, row), [name, value]);
      return inner === undefined ? undefined : { name, rows: [[path, row], ...inner.rows] };
    } else if (path === name) return fits(field, value) ? { name, rows: [] } : undefined;
  }
  return undefined;
}

function collect(fields: readonly FieldShape[], pairs: Iterable<readonly [string, string]>): Collected {
  const collected: Collected = { values: new Map(), rows: new Map(), unmatched: [] };
  const kept = `${NAME_WORDS.unmatched}.`;
  for (const [name, posted] of pairs) {
    const value = posted.replace(/\r\n?/g, "\n");
    if (name.startsWith(kept)) {
      collected.unmatched.push([name.slice(kept.length), value]);
      continue;
    }
    const place = findPlace(fields, "", [name, value]);
    if (place === undefined || (collected.values.has(name) && value !== "")) {
      if (value !== "") collected.unmatched.push([name, value]);
      continue;
    }
    if (value === "") continue;
    collected.values.set(name, value);
    for (const [path, row] of place.rows) {
      collected.rows.set(path, (collected.rows.get(path) ?? new Set()).add(row));
    }
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
