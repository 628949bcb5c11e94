import { YES } from "../../names/name-words.js";
import type { FieldKind } from "./field-kind.js";

/** Yes or no. */
export const boolean: FieldKind = (schema, { name, label, text }) => {
  if (schema.type !== "boolean") return undefined;
  const options = [
    { id: YES, label: text.yes },
    { id: "no", label: text.no },
  ];
  return { kind: "choice", name, label, options };
};
