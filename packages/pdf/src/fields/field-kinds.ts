import type { Control } from "@guidebook-kit/worksheet";
import { checkboxField } from "./kinds/checkbox-field.js";
import { choiceField } from "./kinds/choice-field.js";
import type { FieldKind } from "./kinds/field-kind.js";
import { hiddenField } from "./kinds/hidden-field.js";
import { lineField } from "./kinds/line-field.js";
import { notesField } from "./kinds/notes-field.js";

/** How each kind of control becomes a field of a PDF. */
export const fieldKinds: Readonly<Record<Control["kind"], FieldKind>> = {
  line: lineField,
  date: lineField,
  number: lineField,
  notes: notesField,
  checkbox: checkboxField,
  choice: choiceField,
  hidden: hiddenField,
};
