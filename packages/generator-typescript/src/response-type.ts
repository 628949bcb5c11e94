import {
  type Field,
  NAME_WORDS,
  RESPONSE_FORMAT,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { toLiteral } from "./to-literal.js";

/** A tree of keys: the leaves are types, the rest becomes object types. */
type Tree = Map<string, Tree | string>;

const INDENT = "  ";

function unionOf(ids: readonly string[]): string {
  return ids.length === 0 ? "never" : ids.map(toLiteral).join(" | ");
}

function fieldType(field: Field, indent: string): string {
  switch (field.kind) {
    case "number":
      return "number";
    case "choices":
      return `(${unionOf(field.options.map((option) => option.id))})[]`;
    case "choice":
      return unionOf(field.options.map((option) => option.id));
    case "rows": {
      const columns = field.columns.map((column): [string, string] => [
        column.name,
        fieldType(column, indent + INDENT),
      ]);
      return `${objectType([["id", "string", true], ...columns], indent)}[]`;
    }
    default:
      return "string";
  }
}

type Member = readonly [key: string, type: string, required?: boolean];

function objectType(members: readonly Member[], indent: string): string {
  const lines = members.map(
    ([key, type, required]) => `${indent}${INDENT}${toLiteral(key)}${required === true ? "" : "?"}: ${type};`,
  );
  return ["{", ...lines, `${indent}}`].join("\n");
}

function plant(tree: Tree, path: readonly string[], type: string): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    tree.set(key, type);
    return;
  }
  const next = tree.get(key) ?? new Map();
  tree.set(key, next);
  if (next instanceof Map) plant(next, rest, type);
}

function treeMembers(tree: Tree, indent: string): Member[] {
  return [...tree].map(([key, value]) => [
    key,
    typeof value === "string" ? value : objectType(treeMembers(value, indent + INDENT), indent),
  ]);
}

/**
 * Writes the type of the answers to a worksheet: the same shape that the response's schema describes.
 *
 * @param worksheet A projected worksheet.
 * @returns The text of an object type.
 */
export function responseType(worksheet: Worksheet): string {
  const tree: Tree = new Map();
  for (const field of worksheetFields(worksheet)) {
    if (field.name.startsWith(`${NAME_WORDS.worksheet}.`)) continue;
    const path = field.name.split(".");
    plant(tree, path, fieldType(field, INDENT.repeat(path.length)));
  }
  const identity: Member[] = [
    [NAME_WORDS.guidebook, toLiteral(worksheet.guidebook), true],
    [NAME_WORDS.version, "string", true],
    [NAME_WORDS.digest, "string", true],
    [NAME_WORDS.locale, "string", true],
  ];
  return objectType(
    [
      ["format", toLiteral(RESPONSE_FORMAT), true],
      [NAME_WORDS.worksheet, objectType(identity, INDENT), true],
      ["record", '{ "id": string; "revision"?: number; "savedAt"?: string }'],
      ...treeMembers(tree, INDENT),
      [NAME_WORDS.unmatched, "[name: string, value: string][]"],
    ],
    "",
  );
}
