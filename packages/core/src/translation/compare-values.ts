import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import type { ModelNode } from "../nodes/list-nodes.js";
import type { ModelPath } from "../text/walk-model.js";
import type { ChangedValue } from "./translation-difference.js";

/** Values that are no wording, so that all languages share them, and what an editor calls them. */
const SHARED_VALUES: readonly (readonly [key: string, name: string])[] = Object.entries({
  id: "id",
  framework: "framework",
  dimension: "dimension",
  number: "number",
  letter: "letter",
  code: "number",
  answer: "kind of answer",
  scopes: "scopes",
  actionScopes: "scopes of the actions",
  retired: "list of retired ids",
});

type Values = Readonly<Record<string, unknown>>;

function valuesAt(model: object, path: ModelPath): Values {
  return path.reduce((value, step) => value[step] as Values, model as Values);
}

/** A value in words; undefined for what is no plain value, such as the framework's list of scopes. */
function inWords(value: unknown): string | undefined {
  if (value === undefined) return "none";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === "string") ? [...value].sort().join(", ") : undefined;
  }
  if (typeof value !== "object" || value === null || "items" in value) return undefined;
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${String(item)}`)
    .sort()
    .join(", ");
}

/** The file, or a thing in it. */
interface Side {
  readonly values: Values;
  readonly path: ModelPath;
}

const sideOf = ({ model }: ListedFile, path: ModelPath): Side => ({ values: valuesAt(model, path), path });

/** Columns that say nothing of their own follow the scopes, and differ only because those do. */
function followsScopes({ values }: Side, key: string): boolean {
  return key === "actionScopes" && inWords(values["scopes"]) === inWords(values["actionScopes"]);
}

function compareSides(source: Side, translation: Side): ChangedValue[] {
  return SHARED_VALUES.flatMap(([key, name]) => {
    if (source.values[key] === translation.values[key]) return [];
    const value = inWords(source.values[key]);
    const other = inWords(translation.values[key]);
    if (value === undefined || other === undefined || value === other) return [];
    if (followsScopes(source, key) && followsScopes(translation, key)) return [];
    return [
      {
        type: "value",
        name,
        source: { path: [...source.path, key], value },
        translation: { path: [...translation.path, key], value: other },
      },
    ];
  });
}

const extensionKeys = ({ extensions = {} }: Framework | Guidebook): string[] =>
  Object.entries(extensions).flatMap(([id, values]) => Object.keys(values).map((key) => `${id}.${key}`));

/** What the extensions say may be wording; that they say something is no matter of language. */
function compareExtensions(
  source: Framework | Guidebook,
  translation: Framework | Guidebook,
): ChangedValue[] {
  const written = extensionKeys(translation);
  const missing = extensionKeys(source).filter((key) => !written.includes(key));
  if (missing.length === 0) return [];
  const path = ["extensions"];
  const value = missing.join(", ");
  return [
    {
      type: "value",
      name: "extensions",
      source: { path, value },
      translation: { path, value: "none of these" },
    },
  ];
}

/** A file with a list of everything in it that has an id. */
export interface ListedFile {
  readonly model: Framework | Guidebook;
  readonly nodes: readonly ModelNode[];
}

/**
 * Compares the values that a translation shares with its source, such as the scopes of a root cause.
 *
 * @param source The framework or guidebook in its own language.
 * @param translation The same in another language.
 * @returns Each value that differs, of the files and of everything that both have.
 */
export function compareValues(source: ListedFile, translation: ListedFile): ChangedValue[] {
  const nodes = new Map(source.nodes.map((node) => [node.id, node]));
  return [
    ...compareSides(sideOf(source, []), sideOf(translation, [])),
    ...compareExtensions(source.model, translation.model),
    ...translation.nodes.flatMap((node) => {
      const other = nodes.get(node.id);
      if (other?.kind !== node.kind) return [];
      return compareSides(sideOf(source, other.path), sideOf(translation, node.path));
    }),
  ];
}
