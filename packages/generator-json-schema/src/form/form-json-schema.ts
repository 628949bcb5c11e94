import {
  type Field,
  NAME_WORDS,
  type RowsField,
  responseSchema,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { z } from "zod";
import { isObjectSchema, type JsonSchema, type ObjectSchema } from "../json-schema.js";
import { type FormInput, type FormWords, formWords } from "./form-words.js";

/** Form libraries know labelled choices as `oneOf` of constants with titles. */
function labelledOptions(options: Extract<Field, { kind: "choice" }>["options"]): JsonSchema {
  return { type: "string", oneOf: options.map(({ id, label }) => ({ const: id, title: label })) };
}

/** No form library can give a new row an id: the blank ones are there from the start, as on paper. */
function blankRows({ rows, columns }: RowsField): object[] {
  const inner = columns.filter((column) => column.kind === "rows");
  return rows.map((id) => ({
    id,
    ...Object.fromEntries(inner.map((column) => [column.name, blankRows(column)])),
  }));
}

/** Columns have words of their own; the row's id is none of them. */
function rowsSchema(field: RowsField, { items, ...rest }: JsonSchema): JsonSchema {
  const row = items as ObjectSchema;
  const id = { title: field.rowLabel, ...row.properties["id"] };
  const properties: ObjectSchema["properties"] = { ...row.properties, id };
  for (const column of field.columns) {
    properties[column.name] = labelled(column, { title: column.label }, properties[column.name] ?? {});
  }
  return { ...rest, items: { ...row, properties }, default: blankRows(field) };
}

function labelled(field: Field, words: FormWords, schema: JsonSchema): JsonSchema {
  switch (field.kind) {
    case "choice":
      return { ...words, ...labelledOptions(field.options) };
    case "choices":
      return { ...words, ...schema, items: labelledOptions(field.options), uniqueItems: true };
    case "rows":
      return { ...words, ...rowsSchema(field, schema) };
    default:
      return { ...words, ...schema };
  }
}

/** Replaces what stands at a path; the groups on the way stay. */
function replaceAt(
  schema: ObjectSchema,
  [key = "", ...rest]: readonly string[],
  change: (schema: JsonSchema) => JsonSchema,
): void {
  const next = schema.properties[key];
  if (next === undefined) return;
  if (rest.length === 0) schema.properties[key] = change(next);
  else if (isObjectSchema(next)) replaceAt(next, rest, change);
}

/** Gives what tells the worksheet apart its values, so that a form that starts empty ends valid. */
function identify({ properties }: ObjectSchema, { hidden }: Worksheet): void {
  const format = properties["format"];
  properties["format"] = { title: "format", ...format, default: format?.["const"] };
  for (const { name, label, value } of hidden) {
    replaceAt({ properties }, name.split("."), (schema) => ({ title: label, ...schema, default: value }));
  }
}

/**
 * Emits the JSON Schema of responses for form libraries: draft-07, which all of them know, without any reference,
 * with titles, labelled choices and blank rows. It accepts what the response's schema accepts, save repeated
 * choices; a `record` is passed through unseen.
 *
 * @param input The worksheet, and what its words come from.
 * @returns The schema; its `$id` names the language, since it holds wording.
 */
export function formJsonSchema(input: FormInput): JsonSchema {
  const { worksheet } = input;
  const { $schema, ...emitted } = z.toJSONSchema(responseSchema(worksheet), { target: "draft-07" });
  const root = emitted as ObjectSchema;
  const words = formWords(input);
  const fields = new Map(worksheetFields(worksheet).map((field) => [field.name, field]));
  for (const [name, said] of words) {
    const field = fields.get(name);
    replaceAt(root, name.split("."), (schema) =>
      field === undefined ? { ...said, ...schema } : labelled(field, said, schema),
    );
  }
  identify(root, worksheet);
  // Whoever stores a response sets it; a form that knew its keys would send an empty one.
  root.properties["record"] = {};
  const unmatched = root.properties[NAME_WORDS.unmatched];
  root.properties[NAME_WORDS.unmatched] = { title: NAME_WORDS.unmatched, ...unmatched };
  const { guidebook, version, locale } = worksheet;
  return { $schema, $id: `urn:guidebook-kit:${guidebook}:${version}:response:${locale}`, ...root };
}
