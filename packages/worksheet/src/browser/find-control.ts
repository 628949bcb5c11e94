import { joinName, ROW_ID_PATTERN } from "../names/name-words.js";
import type { FieldShape } from "./field-shape.js";

/** A control of a worksheet as its name leads to it. */
export interface FoundControl {
  /** The field that it belongs to. */
  readonly field: FieldShape;
  /** The rows that it stands in, outermost first: the rows field's full name, and the row's id. */
  readonly rows: readonly (readonly [field: string, row: string])[];
}

function findIn(fields: readonly FieldShape[], prefix: string, name: string): FoundControl | undefined {
  for (const field of fields) {
    const path = prefix === "" ? field.name : joinName(prefix, field.name);
    if (field.kind === "choices") {
      if ((field.options ?? []).some((option) => joinName(path, option.id) === name))
        return { field, rows: [] };
    } else if (field.kind === "rows") {
      if (!name.startsWith(`${path}.`)) continue;
      const row = name.slice(path.length + 1).split(".", 1)[0] ?? "";
      if (!ROW_ID_PATTERN.test(row)) return undefined;
      const inner = findIn(field.columns ?? [], joinName(path, row), name);
      return inner === undefined ? undefined : { field: inner.field, rows: [[path, row], ...inner.rows] };
    } else if (path === name) return { field, rows: [] };
  }
  return undefined;
}

/**
 * Finds the control that a name belongs to.
 *
 * @param fields The worksheet's fields, or their shapes.
 * @param name The full name.
 * @returns The control; undefined when the worksheet has none of that name. Rows may have any row id.
 */
export function findControl(fields: readonly FieldShape[], name: string): FoundControl | undefined {
  return findIn(fields, "", name);
}
