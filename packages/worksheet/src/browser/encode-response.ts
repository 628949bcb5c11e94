import * as words from "../names/grammar-words.js";
import { isRecord } from "../names/is-record.js";
import { joinName, YES } from "../names/name-words.js";
import { valueAt } from "../names/value-at.js";
import type { Response } from "../response/response.js";
import type { FieldShape } from "./field-shape.js";

/** A control's name and its value, as a form posts them. */
export type Pair = [name: string, value: string];

function encodeRows(field: FieldShape, name: string, rows: unknown): Pair[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => {
    if (!isRecord(row) || typeof row["id"] !== "string") return [];
    const prefix = joinName(name, row["id"]);
    return (field.columns ?? []).flatMap((column) =>
      encodeField(column, joinName(prefix, column.name), valueAt(row, column.name)),
    );
  });
}

function encodeField(field: FieldShape, name: string, value: unknown): Pair[] {
  if (value === undefined || value === null || value === "") return [];
  if (field.kind === "rows") return encodeRows(field, name, value);
  if (field.kind === "choices") {
    const chosen = Array.isArray(value) ? value : [];
    return chosen.map((id): Pair => [joinName(name, String(id)), YES]);
  }
  return [[name, String(value)]];
}

/**
 * Writes a response as the pairs that a filled form would post.
 *
 * @param fields The worksheet's fields.
 * @param response A canonical response to that worksheet.
 * @returns Names and values in worksheet order, then what is unmatched. `record` is not encoded.
 */
export function encodeResponse(fields: readonly FieldShape[], response: Response): Pair[] {
  const pairs = fields.flatMap((field) => encodeField(field, field.name, valueAt(response, field.name)));
  const unmatched = (response.unmatched ?? []).map(
    ([name, value]): Pair => [joinName(words.unmatched, name), value],
  );
  return [...pairs, ...unmatched];
}
