import type { Count, Counts } from "./file-kind.js";
import type { HeadingKind } from "./heading-rules.js";

/** A run-in label; its word in each language stands in the locale under the same key. */
export type LabelKind = "occurs" | "actionsApply" | "answer";

/** What the grammar says of one run-in label. */
export interface LabelRule {
  /** What its value names. */
  readonly value: "scopes" | "answer";
  /** How often it stands under which heading. */
  readonly under: Readonly<Partial<Record<HeadingKind, Counts>>>;
}

const inGuidebook = (guidebook: Count): Counts => ({ framework: "none", guidebook });

/** The run-in labels of the grammar, in the order in which the printer writes them. */
export const LABEL_RULES: Readonly<Record<LabelKind, LabelRule>> = {
  occurs: {
    value: "scopes",
    under: { keyQuestion: inGuidebook("optional"), rootCause: inGuidebook("one") },
  },
  actionsApply: { value: "scopes", under: { rootCause: inGuidebook("optional") } },
  answer: {
    value: "answer",
    under: { guidingQuestion: { framework: "optional", guidebook: "none" } },
  },
};

/** Every run-in label, in the table's order. */
export const LABEL_KINDS = Object.keys(LABEL_RULES) as readonly LabelKind[];
