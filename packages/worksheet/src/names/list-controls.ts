import type { Field, RowsField } from "../model/field.js";
import type { Worksheet } from "../model/worksheet.js";
import { joinName, YES } from "./name-words.js";
import { worksheetFields } from "./worksheet-fields.js";

/** One control as it stands on a page: an input, a text area, a tick box, a form field of a PDF. */
export interface Control {
  readonly name: string;
  readonly kind: "line" | "notes" | "date" | "number" | "checkbox" | "choice" | "hidden";
  /** Plain text that tells this control from every other one. */
  readonly label: string;
  /** What a ticked box or a hidden control says. */
  readonly value?: string;
}

function rowControls(field: RowsField, prefix: string, context: string): Control[] {
  return field.rows.flatMap((row, index) => {
    const label = `${context}${field.rowLabel} ${index + 1}: `;
    return field.columns.flatMap((column) => {
      const rows = column.kind === "rows" ? (field.innerRows?.[row] ?? column.rows) : [];
      const shown = column.kind === "rows" ? { ...column, rows } : column;
      return fieldControls(shown, joinName(prefix, row, column.name), label);
    });
  });
}

/**
 * Lists the controls of one field.
 *
 * @param field The field.
 * @param name Its full name; the field's own by default.
 * @param context What stands before each label, for example `Next step 2: `; nothing by default.
 * @returns Its controls in order.
 */
export function fieldControls(field: Field, name: string = field.name, context = ""): Control[] {
  const label = `${context}${field.label}`;
  switch (field.kind) {
    case "rows":
      return rowControls(field, name, context);
    case "choices":
      return field.options.map((option) => ({
        name: joinName(name, option.id),
        kind: "checkbox",
        label: `${label}: ${option.label}`,
        value: YES,
      }));
    case "hidden":
      return [{ name, kind: "hidden", label, ...(field.value === undefined ? {} : { value: field.value }) }];
    default:
      return [{ name, kind: field.kind, label }];
  }
}

/**
 * Lists every control of a worksheet, alike for every medium.
 *
 * @param worksheet A projected worksheet.
 * @returns The controls in the order in which a team meets them; no name stands twice.
 */
export function listControls(worksheet: Worksheet): Control[] {
  return worksheetFields(worksheet).flatMap((field) => fieldControls(field));
}
