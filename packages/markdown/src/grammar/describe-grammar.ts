import type { GrammarText } from "@guidebook-kit/locales";
import type { Count, FileKind } from "./file-kind.js";
import { FRONT_MATTER_RULES, type FrontMatterKey, frontMatterKeys } from "./front-matter-rules.js";
import { HEADING_KINDS, type HeadingKind, headingRule } from "./heading-rules.js";
import { type ItemKind, itemRule, itemShapes } from "./item-rules.js";
import { LABEL_KINDS, LABEL_RULES } from "./label-rules.js";

/** A heading of the grammar, said for a reference page. */
export interface DescribedHeading {
  /** How it is written, for example `### Root cause: Title <!-- #id -->`. */
  readonly written: string;
  /** The words of the headings that it stands under; null for the file's title. */
  readonly under: readonly (string | null)[];
  /** How many a file, or the heading above, has. */
  readonly counts: Readonly<Record<FileKind, Count>>;
  /** How the items of its list are written, by kind of file; absent where it holds none. */
  readonly items?: Readonly<Partial<Record<FileKind, DescribedItem>>>;
  /** Whether there has to be an item where a list may stand. */
  readonly needsItems: boolean;
  /** The run-in labels that may stand under it, by kind of file. */
  readonly labels: Readonly<Record<FileKind, readonly DescribedLabel[]>>;
  /** Whether prose may stand under it. */
  readonly prose: boolean;
}

/** A run-in label, said for a reference page. */
export interface DescribedLabel {
  /** How it is written, for example `**Occurs:**`. */
  readonly written: string;
  readonly count: Count;
}

/** An item of a list, said for a reference page. */
export interface DescribedItem {
  readonly written: string;
  /** Another way to write it. */
  readonly otherwise?: string;
  /** How the items inside it are written. */
  readonly nested?: DescribedItem;
}

/** A key of the front matter, said for a reference page. */
export interface DescribedKey {
  readonly key: FrontMatterKey;
  readonly count: Count;
}

const NUMBERS = { none: "", integer: " 4", letter: " A", code: " 4.1" } as const;
const ID = " <!-- #id -->";

function describeItem(kind: ItemKind): DescribedItem {
  const { id, nested } = itemRule(kind);
  const [written = "", otherwise] = itemShapes(kind).map((shape) => `- ${shape}${id ? ID : ""}`);
  return {
    written,
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(nested === undefined ? {} : { nested: describeItem(nested) }),
  };
}

function describeItems(kind: HeadingKind): DescribedHeading["items"] {
  const { items } = headingRule(kind);
  if (items === undefined) return undefined;
  return Object.fromEntries(Object.entries(items).map(([file, item]) => [file, describeItem(item)]));
}

function describeLabels(kind: HeadingKind, file: FileKind, words: GrammarText): DescribedLabel[] {
  return LABEL_KINDS.flatMap((label) => {
    const count = LABEL_RULES[label].under[kind]?.[file] ?? "none";
    return count === "none" ? [] : [{ written: `**${words[label]}:**`, count }];
  });
}

function describeHeading(kind: HeadingKind, words: GrammarText): DescribedHeading {
  const { depth, number, title, id, parents, counts, prose, needsItems = false } = headingRule(kind);
  const items = describeItems(kind);
  return {
    written: `${"#".repeat(depth)} ${words[kind]}${NUMBERS[number]}${title ? ": Title" : ""}${id ? ID : ""}`,
    under: parents.map((parent) => (parent === "file" ? null : words[parent])),
    counts,
    ...(items === undefined ? {} : { items }),
    needsItems,
    labels: {
      framework: describeLabels(kind, "framework", words),
      guidebook: describeLabels(kind, "guidebook", words),
    },
    prose: prose !== "none",
  };
}

/**
 * Says every heading of the grammar, for a reference page.
 *
 * @param words The grammar's words in the language of the page.
 * @returns The headings in the table's order.
 */
export function describeHeadings(words: GrammarText): DescribedHeading[] {
  return HEADING_KINDS.map((kind) => describeHeading(kind, words));
}

/**
 * Says every key of the front matter, for a reference page.
 *
 * @param file The kind of file.
 * @returns Its keys in the table's order.
 */
export function describeFrontMatter(file: FileKind): DescribedKey[] {
  return frontMatterKeys(file).map((key) => ({ key, count: FRONT_MATTER_RULES[key].counts[file] }));
}
