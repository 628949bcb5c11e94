/** What an item of a list is. */
export type ItemKind =
  | "scope"
  | "scopeExample"
  | "stakeholderGroup"
  | "role"
  | "term"
  | "termForm"
  | "prompt"
  | "consideration"
  | "worksheetLabel"
  | "action"
  | "example"
  | "relatedDimension"
  | "resource";

/** What the grammar says of one kind of item. */
export interface ItemRule {
  readonly id: boolean;
  /** How it is written, for messages and the cheat-sheet. */
  readonly shape: string;
  /** Another way to write it. */
  readonly otherShape?: string;
  /** What the items of a list inside it are; absent when it holds none. */
  readonly nested?: ItemKind;
  /** Whether more paragraphs may follow its first. */
  readonly paragraphs: boolean;
}

const plain = { id: false, shape: "text", paragraphs: false } as const;

/** The items of the grammar. */
const ITEM_RULES = {
  scope: { id: true, shape: "**Label** (Short label): heading", paragraphs: false },
  scopeExample: { id: true, shape: "**Label**: text", paragraphs: false },
  stakeholderGroup: { id: true, shape: "**Label**", nested: "role", paragraphs: false },
  role: plain,
  term: { id: true, shape: "**Term**: definition", nested: "termForm", paragraphs: false },
  termForm: { id: true, shape: "**Term**: definition", paragraphs: false },
  prompt: plain,
  consideration: { ...plain, id: true },
  worksheetLabel: { id: true, shape: "**Name**: text", paragraphs: false },
  action: { id: true, shape: "**Scope:** **Title.** text", nested: "example", paragraphs: true },
  example: plain,
  relatedDimension: { id: false, shape: "[Title](../framework.md#id): why", paragraphs: false },
  resource: {
    id: true,
    shape: "[Title](https://address). Publisher, 2021.",
    otherShape: "*Title*. Publisher, 2021.",
    paragraphs: false,
  },
} as const satisfies Readonly<Record<ItemKind, ItemRule>>;

/**
 * Gives what the grammar says of an item.
 *
 * @param kind The item.
 * @returns Its line of the table.
 */
export function itemRule(kind: ItemKind): ItemRule {
  return ITEM_RULES[kind];
}

/**
 * Says how an item is written.
 *
 * @param kind The item.
 * @returns One way or two, without hyphen and id.
 */
export function itemShapes(kind: ItemKind): string[] {
  const { shape, otherShape } = itemRule(kind);
  return otherShape === undefined ? [shape] : [shape, otherShape];
}
