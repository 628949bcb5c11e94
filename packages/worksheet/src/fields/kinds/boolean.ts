import { YES } from "../../names/name-words.js";
import type { FieldKind } from "./field-kind.js";

/** Yes or no. */
export const boolean: FieldKind = (schema, { name, label, text }) => {
  // Where only one of the two is right, there is nothing to choose.
  if (schema.type !== "boolean" || schema.const !== undefined || schema.enum !== undefined) return undefined;
  const options = [
    { id: YES, label: text.yes },
    { id: "no", label: text.no },
  ];
  return { kind: "choice", name, label, options };
};
