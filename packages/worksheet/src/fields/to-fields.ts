import { type Diagnostic, diagnose, hasErrors, isId } from "@guidebook-kit/core";
import type { Locale } from "@guidebook-kit/locales";
import type { Field } from "../model/field.js";
import { joinName, NAME_WORDS as words } from "../names/name-words.js";
import { fieldDiagnostics as kinds } from "./field-diagnostics.js";
import type { JsonSchema } from "./json-schema.js";
import { fieldKinds } from "./kinds/field-kinds.js";
import { looserKeywords } from "./kinds/looser-keywords.js";
import { toFieldSchema } from "./to-field-schema.js";

/** Extension fields, ready for a worksheet. */
export interface FieldsResult {
  /** The fields in the schema's order, named `extra.<key>`; none when there is an error. */
  readonly fields: readonly Field[];
  readonly diagnostics: readonly Diagnostic[];
}

const PLACE = { file: "extension fields" };

/** What the field takes although its schema does not. */
function looserDiagnostics(key: string, schema: JsonSchema, { kind }: Field): Diagnostic[] {
  const keywords = looserKeywords(schema, kind);
  return [
    ...(keywords.length === 0 ? [] : [diagnose(kinds.looser, { key, keywords }, PLACE)]),
    ...(kind === "date" ? [diagnose(kinds.anyDate, { key }, PLACE)] : []),
  ];
}

function toField(
  key: string,
  schema: JsonSchema,
  locale: Locale,
): { field?: Field; diagnostics: Diagnostic[] } {
  if (!isId(key)) return { diagnostics: [diagnose(kinds.badName, { key }, PLACE)] };
  const label = typeof schema.title === "string" && schema.title !== "" ? schema.title : key;
  const names = { name: joinName(words.extra, key), label, text: locale.worksheet };
  let field: Field | undefined;
  for (const kind of fieldKinds) field ??= kind(schema, names);
  if (field === undefined) return { diagnostics: [diagnose(kinds.unsupported, { key }, PLACE)] };
  const options = field.kind === "choice" || field.kind === "choices" ? field.options : [];
  const bad = options.filter(({ id }) => !isId(id));
  return {
    field,
    diagnostics: [
      ...bad.map(({ id: option }) => diagnose(kinds.badOption, { key, option }, PLACE)),
      ...looserDiagnostics(key, schema, field),
    ],
  };
}

/**
 * Turns a developer's own schema into fields of a worksheet.
 *
 * @param schema An object schema with one property for each field; see `toFieldSchema`.
 * @param locale The wording for what the schema does not say.
 * @returns The fields, to be given to `projectWorksheet` or `extendWorksheet`, or what stands in their way. What a
 *   worksheet takes although the schema does not is a warning.
 */
export async function toFields(schema: object, locale: Locale): Promise<FieldsResult> {
  const { schema: converted, diagnostics } = await toFieldSchema(schema);
  if (converted === undefined) return { fields: [], diagnostics };
  const read = Object.entries(converted.properties).map(([key, property]) => toField(key, property, locale));
  const found = [...diagnostics, ...read.flatMap((each) => each.diagnostics)];
  const fields = read.flatMap(({ field }) => (field === undefined ? [] : [field]));
  return { fields: hasErrors(found) ? [] : fields, diagnostics: found };
}
