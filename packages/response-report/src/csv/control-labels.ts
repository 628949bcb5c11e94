import {
  type Field,
  fieldControls,
  type Response,
  type ResponseRow,
  type RowsField,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";

const isRow = (value: unknown): value is ResponseRow => typeof value === "object" && value !== null;

function valueAt(root: unknown, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      root,
    );
}

/** The field with the rows that a response has, whichever the worksheet shows. */
function withRowsOf(field: RowsField, value: unknown): RowsField {
  const rows = Array.isArray(value) ? value.filter(isRow) : [];
  const inner = field.columns.find((column) => column.kind === "rows");
  const innerRows = rows.map((row) => {
    const within = inner === undefined ? undefined : row[inner.name];
    return [row.id, Array.isArray(within) ? within.filter(isRow).map(({ id }) => id) : []] as const;
  });
  return { ...field, rows: rows.map(({ id }) => id), innerRows: Object.fromEntries(innerRows) };
}

const shownFor = (field: Field, response: Response): Field =>
  field.kind === "rows" ? withRowsOf(field, valueAt(response, field.name)) : field;

/**
 * Tells what people call the controls in which a response's answers stand.
 *
 * @param worksheet The worksheet.
 * @param response A response to it.
 * @returns Labels by name.
 */
export function controlLabels(worksheet: Worksheet, response: Response): Map<string, string> {
  const fields = worksheetFields(worksheet).map((field) => shownFor(field, response));
  const controls = fields.flatMap((field) => fieldControls(field));
  return new Map(controls.map(({ name, label }) => [name, label]));
}
