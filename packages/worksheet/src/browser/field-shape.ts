/** What encoding and decoding need of a field; every `Field` is one, and so is its JSON without labels. */
export interface FieldShape {
  readonly kind: "line" | "notes" | "date" | "number" | "choices" | "choice" | "rows" | "hidden";
  readonly name: string;
  readonly options?: readonly { readonly id: string }[];
  readonly columns?: readonly FieldShape[];
  readonly value?: string;
}

/**
 * Strips fields to what encoding and decoding need, to be embedded in a page.
 *
 * @param fields Fields of a worksheet.
 * @returns Shapes without labels and rows.
 */
export function toFieldShapes(fields: readonly FieldShape[]): FieldShape[] {
  return fields.map((field) => ({
    kind: field.kind,
    name: field.name,
    ...(field.options === undefined ? {} : { options: field.options.map(({ id }) => ({ id })) }),
    ...(field.columns === undefined ? {} : { columns: toFieldShapes(field.columns) }),
    ...(field.value === undefined ? {} : { value: field.value }),
  }));
}
