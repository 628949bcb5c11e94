import type { GrammarText } from "@guidebook-kit/locales";
import type { Counts, FileKind } from "./file-kind.js";
import type { ItemKind } from "./item-rules.js";

/** A heading of the grammar; its word in each language stands in the locale under the same key. */
export type HeadingKind = Exclude<keyof GrammarText, "occurs" | "actionsApply" | "answer" | "answers">;

/** What a heading may stand under: the file's title, or another heading. */
export type ParentKind = HeadingKind | "file";

/** What a written number looks like: `4`, `A`, `4.1`. */
export type NumberKind = "none" | "integer" | "letter" | "code";

/**
 * What text may stand under a heading: prose of any shape, prose that introduces a list, one paragraph, or none.
 */
export type ProseKind = "rich" | "intro" | "phrase" | "none";

/** What the grammar says of one heading. */
export interface HeadingRule {
  /** Number of `#`; where a heading nests in itself, that of the outermost. */
  readonly depth: number;
  readonly parents: readonly ParentKind[];
  readonly counts: Counts;
  readonly number: NumberKind;
  /** Whether a title follows the colon. */
  readonly title: boolean;
  readonly id: boolean;
  readonly prose: ProseKind;
  /** What the items of the list under it are. */
  readonly items?: Readonly<Partial<Record<FileKind, ItemKind>>>;
  /** True when the list has to be there. */
  readonly needsItems?: true;
}

const inFramework = (count: Counts["framework"]): Counts => ({ framework: count, guidebook: "none" });
const inGuidebook = (count: Counts["guidebook"]): Counts => ({ framework: "none", guidebook: count });
const inBoth = (framework: Counts["framework"], guidebook: Counts["guidebook"]): Counts => ({
  framework,
  guidebook,
});
const both = (kind: ItemKind) => ({ framework: kind, guidebook: kind });

const named = { number: "none", title: true, id: true } as const;
const bare = { number: "none", title: false, id: false } as const;
const headline = { number: "none", title: true, id: false } as const;

/** The headings of the grammar, in the order in which the printer writes them. */
const HEADING_RULES = {
  section: {
    depth: 2,
    parents: ["file", "section", "appendix"],
    counts: inBoth("any", "any"),
    ...named,
    prose: "rich",
  },
  dimension: {
    depth: 2,
    parents: ["file"],
    counts: inFramework("some"),
    ...named,
    number: "integer",
    prose: "phrase",
  },
  scopes: {
    depth: 2,
    parents: ["file"],
    counts: inBoth("one", "optional"),
    ...bare,
    prose: "intro",
    items: { framework: "scope", guidebook: "scopeExample" },
    needsItems: true,
  },
  stakeholderGroups: {
    depth: 2,
    parents: ["file"],
    counts: inFramework("optional"),
    ...bare,
    prose: "intro",
    items: { framework: "stakeholderGroup" },
    needsItems: true,
  },
  keyTerms: {
    depth: 2,
    parents: ["file"],
    counts: inBoth("optional", "optional"),
    ...bare,
    prose: "intro",
    items: both("term"),
    needsItems: true,
  },
  step: {
    depth: 2,
    parents: ["file"],
    counts: inBoth("three", "any"),
    ...named,
    number: "letter",
    prose: "rich",
  },
  onTheWorksheet: {
    depth: 3,
    parents: ["step"],
    counts: inBoth("optional", "optional"),
    ...bare,
    prose: "rich",
  },
  guidingQuestion: {
    depth: 3,
    parents: ["step"],
    counts: inBoth("any", "any"),
    ...named,
    prose: "intro",
    items: both("prompt"),
  },
  menu: { depth: 3, parents: ["step"], counts: inBoth("optional", "optional"), ...headline, prose: "none" },
  actionTable: {
    depth: 3,
    parents: ["step"],
    counts: inBoth("optional", "optional"),
    ...headline,
    prose: "none",
  },
  stage: {
    depth: 2,
    parents: ["file"],
    counts: inBoth("some", "any"),
    ...named,
    number: "integer",
    prose: "phrase",
    items: both("consideration"),
  },
  worksheetLabels: {
    depth: 2,
    parents: ["file"],
    counts: inFramework("optional"),
    ...bare,
    prose: "none",
    items: { framework: "worksheetLabel" },
  },
  keyQuestion: {
    depth: 2,
    parents: ["file"],
    counts: inGuidebook("some"),
    ...named,
    number: "code",
    prose: "none",
  },
  rootCause: { depth: 3, parents: ["keyQuestion"], counts: inGuidebook("some"), ...named, prose: "rich" },
  vision: { depth: 4, parents: ["rootCause"], counts: inGuidebook("one"), ...bare, prose: "rich" },
  potentialActions: {
    depth: 4,
    parents: ["rootCause"],
    counts: inGuidebook("optional"),
    ...bare,
    prose: "none",
    items: { guidebook: "action" },
  },
  relatedDimensions: {
    depth: 2,
    parents: ["file"],
    counts: inGuidebook("optional"),
    ...bare,
    prose: "intro",
    items: { guidebook: "relatedDimension" },
    needsItems: true,
  },
  resources: {
    depth: 2,
    parents: ["file"],
    counts: inGuidebook("optional"),
    ...bare,
    prose: "intro",
    items: { guidebook: "resource" },
    needsItems: true,
  },
  appendix: { depth: 2, parents: ["file"], counts: inGuidebook("any"), ...named, prose: "rich" },
} as const satisfies Readonly<Record<HeadingKind, HeadingRule>>;

/** Every kind of heading, in the table's order. */
export const HEADING_KINDS = Object.keys(HEADING_RULES) as readonly HeadingKind[];

/**
 * Gives what the grammar says of a heading.
 *
 * @param kind The heading.
 * @returns Its line of the table.
 */
export function headingRule(kind: HeadingKind): HeadingRule {
  return HEADING_RULES[kind];
}
