import type { Count, Counts, FileKind } from "./file-kind.js";

/** A key of the front matter; the same in every language. */
export type FrontMatterKey =
  | "guidebook"
  | "framework"
  | "dimension"
  | "status"
  | "locale"
  | "version"
  | "translates"
  | "publisher"
  | "rights"
  | "source"
  | "retired"
  | "extensions";

/** What the value of a key is. */
export type FrontMatterValue = "id" | "status" | "locale" | "version" | "line" | "retired" | "extensions";

/** What the grammar says of one key. */
export interface FrontMatterRule {
  readonly value: FrontMatterValue;
  readonly counts: Counts;
}

const rule = (value: FrontMatterValue, framework: Count, guidebook: Count): FrontMatterRule => ({
  value,
  counts: { framework, guidebook },
});

/** The keys of the front matter, in the order in which the printer writes them. */
export const FRONT_MATTER_RULES: Readonly<Record<FrontMatterKey, FrontMatterRule>> = {
  guidebook: rule("id", "none", "one"),
  framework: rule("id", "one", "one"),
  dimension: rule("id", "none", "one"),
  status: rule("status", "none", "one"),
  locale: rule("locale", "one", "one"),
  version: rule("version", "one", "one"),
  translates: rule("version", "optional", "optional"),
  publisher: rule("line", "one", "none"),
  rights: rule("line", "one", "one"),
  source: rule("line", "none", "optional"),
  retired: rule("retired", "optional", "optional"),
  extensions: rule("extensions", "optional", "optional"),
};

/** Every key, in the table's order. */
export const FRONT_MATTER_KEYS = Object.keys(FRONT_MATTER_RULES) as readonly FrontMatterKey[];

/**
 * Lists the keys that a kind of file may have.
 *
 * @param kind The kind of file.
 * @returns Its keys, in the table's order.
 */
export function frontMatterKeys(kind: FileKind): FrontMatterKey[] {
  return FRONT_MATTER_KEYS.filter((key) => FRONT_MATTER_RULES[key].counts[kind] !== "none");
}
