import { z } from "zod";
import type { Field } from "../model/field.js";
import type { Worksheet } from "../model/worksheet.js";
import { NAME_WORDS, ROW_ID_PATTERN } from "../names/name-words.js";
import { worksheetFields } from "../names/worksheet-fields.js";
import { RESPONSE_FORMAT } from "./response.js";
import { ResponseRecord } from "./response-record.js";

/** A tree of keys: the leaves are fields' schemas, the rest becomes strict objects. */
type Tree = Map<string, Tree | z.ZodType>;

const OneLine = z.string().regex(/^[^\r\n]*$/);

function rowsSchema(columns: readonly Field[]): z.ZodType {
  const shape = columns.map((column) => [column.name, fieldSchema(column).optional()] as const);
  return z.array(z.strictObject({ id: z.string().regex(ROW_ID_PATTERN), ...Object.fromEntries(shape) }));
}

function optionSchema(options: readonly { readonly id: string }[]): z.ZodType {
  const [first, ...rest] = options.map((option) => option.id);
  return first === undefined ? z.never() : z.enum([first, ...rest]);
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case "notes":
      return z.string();
    case "number":
      return z.number();
    case "choices":
      return z.array(optionSchema(field.options));
    case "choice":
      return optionSchema(field.options);
    case "rows":
      return rowsSchema(field.columns);
    default:
      return OneLine;
  }
}

function plant(tree: Tree, path: readonly string[], schema: z.ZodType): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    tree.set(key, schema);
    return;
  }
  const next = tree.get(key) ?? new Map();
  tree.set(key, next);
  if (next instanceof Map) plant(next, rest, schema);
}

function treeShape(tree: Tree): Record<string, z.ZodType> {
  const entries = [...tree].map(([key, value]): [string, z.ZodType] => [
    key,
    (value instanceof Map ? z.strictObject(treeShape(value)) : value).optional(),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Builds the schema of the responses to a worksheet: drafts pass, unknown keys and options that the worksheet
 * does not offer fail. Groups are nested strict objects, since one flat object makes validation several times
 * slower.
 *
 * @param worksheet A projected worksheet.
 * @returns A Zod schema without any wording, the same for every locale.
 */
export function responseSchema(worksheet: Worksheet): z.ZodType {
  const tree: Tree = new Map();
  for (const field of worksheetFields(worksheet)) {
    if (field.name.startsWith(`${NAME_WORDS.worksheet}.`)) continue;
    plant(tree, field.name.split("."), fieldSchema(field));
  }
  return z.strictObject({
    format: z.literal(RESPONSE_FORMAT),
    worksheet: z.strictObject({
      guidebook: z.literal(worksheet.guidebook),
      version: OneLine,
      digest: z.string().regex(/^sha256-[0-9a-f]{64}$/),
      locale: OneLine,
    }),
    record: ResponseRecord.optional(),
    ...treeShape(tree),
    unmatched: z.array(z.array(z.string()).length(2)).optional(),
  });
}
