import type { FieldKind } from "./field-kind.js";

/** A number, whole or not. */
export const number: FieldKind = (schema, { name, label }) =>
  schema.type === "number" || schema.type === "integer" ? { kind: "number", name, label } : undefined;
