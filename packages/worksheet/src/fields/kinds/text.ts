import type { FieldKind } from "./field-kind.js";

/** The longest text, in characters, that gets one line. */
const LONGEST_LINE = 200;

/** Text: one line where the schema keeps it short or gives it a format, else of any length. */
export const text: FieldKind = (schema, { name, label }) => {
  if (schema.type !== "string") return undefined;
  const short = typeof schema.maxLength === "number" && schema.maxLength <= LONGEST_LINE;
  return { kind: short || schema.format !== undefined ? "line" : "notes", name, label };
};
