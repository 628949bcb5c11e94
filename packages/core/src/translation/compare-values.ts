import type { Framework } from "../model/framework.js";
import type { Guidebook } from "../model/guidebook.js";
import { listNodes } from "../nodes/list-nodes.js";
import type { ModelPath } from "../text/visit-prose.js";
import type { ChangedValue } from "./translation-difference.js";

/** Values that are no wording, so that all languages share them, and what an editor calls them. */
const SHARED_VALUES: Readonly<Record<string, string>> = {
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
};

function valueAt(model: unknown, path: ModelPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    model,
  );
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

interface Side {
  readonly model: Framework | Guidebook;
  readonly path: ModelPath;
}

/** Columns that say nothing of their own follow the scopes, and differ only because those do. */
function followsScopes({ model, path }: Side, key: string): boolean {
  const [scopes, columns] = ["scopes", "actionScopes"].map((name) =>
    inWords(valueAt(model, [...path, name])),
  );
  return key === "actionScopes" && scopes === columns;
}

function compareSides(source: Side, translation: Side): ChangedValue[] {
  return Object.entries(SHARED_VALUES).flatMap(([key, name]) => {
    const value = inWords(valueAt(source.model, [...source.path, key]));
    const other = inWords(valueAt(translation.model, [...translation.path, key]));
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

/**
 * Compares the values that a translation shares with its source, such as the scopes of a root cause.
 *
 * @param source The framework or guidebook in its own language.
 * @param translation The same in another language.
 * @returns Each value that differs, of the files and of everything that both have.
 */
export function compareValues(
  source: Framework | Guidebook,
  translation: Framework | Guidebook,
): ChangedValue[] {
  const nodes = new Map(listNodes(source).map((node) => [node.id, node]));
  return [
    ...compareSides({ model: source, path: [] }, { model: translation, path: [] }),
    ...compareExtensions(source, translation),
    ...listNodes(translation).flatMap((node) => {
      const other = nodes.get(node.id);
      if (other?.kind !== node.kind) return [];
      return compareSides({ model: source, path: other.path }, { model: translation, path: node.path });
    }),
  ];
}
