import type { FieldKind } from "./field-kind.js";

const DATE_FORMATS: readonly unknown[] = ["date", "date-time"];

/** A date; a team may write any words for it. */
export const date: FieldKind = (schema, { name, label }) =>
  schema.type === "string" && DATE_FORMATS.includes(schema.format)
    ? { kind: "date", name, label }
    : undefined;
