import { type Field, type Worksheet, NAME_WORDS as words, worksheetFields } from "@guidebook-kit/worksheet";
import type { FormWords } from "../form/form-words.js";

/** A UI schema of react-jsonschema-form: a tree of the response's keys with options beside them. */
export interface RjsfUiSchema {
  [key: string]: unknown;
}

const HIDDEN: RjsfUiSchema = { "ui:widget": "hidden" };

/** Rows that are neither added nor taken away nor moved. */
const FIXED = { addable: false, removable: false, orderable: false };

/** The groups as a team meets them; further ones stand last. */
const ORDER = [
  words.team,
  words.extra,
  words.questions,
  words.actions,
  words.otherActions,
  words.otherCauses,
  words.plan,
];

function fieldUi(field: Field): RjsfUiSchema {
  switch (field.kind) {
    case "hidden":
      return HIDDEN;
    case "notes":
      return { "ui:widget": "textarea" };
    case "choices":
      return { "ui:widget": "checkboxes" };
    case "rows": {
      const columns = field.columns.map((column) => [column.name, fieldUi(column)] as const);
      const order = { "ui:order": ["id", ...field.columns.map(({ name }) => name)] };
      return {
        "ui:options": FIXED,
        items: { ...order, id: HIDDEN, ...Object.fromEntries(columns) },
      };
    }
    default:
      return {};
  }
}

/** Puts a field's UI schema at its path; a group without words shows no title. */
function plant(root: RjsfUiSchema, field: Field, said: ReadonlyMap<string, FormWords>): void {
  const path = field.name.split(".");
  let place = root;
  for (const [index, key] of path.slice(0, -1).entries()) {
    const group = path.slice(0, index + 1).join(".");
    place[key] ??= said.has(group) ? {} : { "ui:options": { label: false } };
    place = place[key] as RjsfUiSchema;
  }
  place[path.at(-1) ?? ""] = fieldUi(field);
}

/**
 * Writes the UI schema for react-jsonschema-form 6.
 *
 * @param worksheet The worksheet.
 * @param said The words of the form, by full name.
 * @returns What to hand over as `uiSchema` beside the form's JSON Schema.
 */
export function rjsfUiSchema(worksheet: Worksheet, said: ReadonlyMap<string, FormWords>): RjsfUiSchema {
  const root: RjsfUiSchema = {};
  for (const field of worksheetFields(worksheet)) plant(root, field, said);
  const groups = ORDER.filter((group) => group in root);
  return {
    ...root,
    "ui:order": [...groups, "*"],
    format: HIDDEN,
    // The core theme hides by a class that is Bootstrap's: what must not be seen is hidden within, too.
    [words.worksheet]: { ...(root[words.worksheet] as RjsfUiSchema), ...HIDDEN },
    [words.unmatched]: { ...HIDDEN, "ui:options": { label: false, ...FIXED } },
  };
}
