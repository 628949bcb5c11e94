import type { List, ListItem, Paragraph, RootContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { type HeadingRule, headingRule } from "../grammar/heading-rules.js";
import { itemShapes } from "../grammar/item-rules.js";
import { LABEL_RULES, type LabelKind } from "../grammar/label-rules.js";
import { sayPlace } from "../grammar/say-place.js";
import { idInComment, isComment, placeOf } from "../ids/read-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import type { OutlineSection } from "../outline/outline.js";
import type { ReadContext } from "../read-context.js";
import { nestItems } from "./nest-items.js";
import { type LabelValue, readRunInLabels } from "./run-in-labels.js";

/** What stands under a heading, sorted by what it means. */
export interface Body {
  readonly labels: ReadonlyMap<LabelKind, LabelValue>;
  readonly prose: RootContent[];
  readonly items: ListItem[];
}

/** A body that is being read. */
interface Draft {
  readonly section: OutlineSection;
  readonly rule: HeadingRule;
  readonly labels: Map<LabelKind, LabelValue>;
  readonly prose: RootContent[];
  readonly items: ListItem[];
  /** True once something had no place here: one report per heading is enough. */
  refused: boolean;
  /** True when the block before was the list. */
  afterList: boolean;
  /** Where the block before begins, when it had no place here. */
  refusedAt: number | undefined;
}

function refuse(draft: Draft, node: RootContent, context: ReadContext): void {
  // What stands here may be what is missing elsewhere.
  context.reporter.passOver();
  draft.refusedAt = placeOf(node).start.column;
  if (draft.refused) return;
  draft.refused = true;
  const { heading, kind } = draft.section;
  const allowed = sayPlace({ kind, file: context.file.kind, words: context.vocabulary.words });
  context.reporter.reportMisfit(
    markdownDiagnostics.unexpectedText,
    { heading, allowed },
    { position: node.position },
  );
}

function takeLabels(draft: Draft, values: readonly LabelValue[], context: ReadContext): void {
  const { reportMisfit, passOver } = context.reporter;
  const { kind, heading } = draft.section;
  for (const value of values) {
    const label = context.vocabulary.words[value.kind];
    const counts = LABEL_RULES[value.kind].under[kind];
    if (counts === undefined || counts[context.file.kind] === "none") {
      if (!draft.refused) {
        reportMisfit(markdownDiagnostics.labelNotHere, { label, heading }, { position: value.label });
      }
      draft.refused = true;
      passOver();
    } else if (draft.labels.has(value.kind)) {
      reportMisfit(markdownDiagnostics.labelRepeated, { label }, { position: value.label });
      // It may be the one that is missing elsewhere.
      passOver();
    } else draft.labels.set(value.kind, value);
  }
}

/** Whether a list is indented below something that had no place here: it belongs to that. */
const belongsToRefused = ({ refusedAt }: Draft, node: List): boolean =>
  refusedAt !== undefined && placeOf(node).start.column > refusedAt;

function takeList(draft: Draft, node: List, context: ReadContext): void {
  if (belongsToRefused(draft, node)) return;
  draft.refusedAt = undefined;
  if (draft.rule.items?.[context.file.kind] !== undefined) {
    if (draft.items.length === 0 || draft.afterList) draft.items.push(...node.children);
    else refuse(draft, node, context);
  } else takeProse(draft, node, context);
}

function takeProse(draft: Draft, node: RootContent, context: ReadContext): void {
  draft.refusedAt = undefined;
  const { prose } = draft.rule;
  const full =
    prose === "none" || (prose === "phrase" && (draft.prose.length > 0 || node.type !== "paragraph"));
  if (full || draft.items.length > 0) refuse(draft, node, context);
  else draft.prose.push(node);
}

/** Labels have no meaning in the prose of sections; elsewhere one that stands in the wrong place is reported. */
function readLabels(draft: Draft, node: Paragraph, context: ReadContext): LabelValue[] | undefined {
  const { kind } = draft.section;
  if (kind === "section" || kind === "appendix") return undefined;
  return readRunInLabels(node, draft.section, context);
}

function takeBlock(draft: Draft, node: RootContent, context: ReadContext): void {
  const id = idInComment(node);
  if (id !== undefined) reportStrayIds([{ id, position: placeOf(node) }], context);
  if (isComment(node)) return;
  const values = node.type === "paragraph" ? readLabels(draft, node, context) : undefined;
  if (values !== undefined) takeLabels(draft, values, context);
  else if (node.type === "list") takeList(draft, node, context);
  else takeProse(draft, node, context);
  draft.afterList = node.type === "list";
}

/**
 * Sorts what stands under a heading into labels, prose and the items of its list. What has no place there is
 * reported.
 *
 * @param section The heading.
 * @param context The file at hand.
 * @returns Its body.
 */
export function readBody(section: OutlineSection, context: ReadContext): Body {
  const rule = headingRule(section.kind);
  const draft: Draft = {
    section,
    rule,
    labels: new Map(),
    prose: [],
    items: [],
    refused: false,
    afterList: false,
    refusedAt: undefined,
  };
  for (const node of section.body) takeBlock(draft, node, context);
  const item = rule.items?.[context.file.kind];
  if (rule.needsItems === true && item !== undefined && draft.items.length === 0) {
    context.reporter.reportMissing(
      markdownDiagnostics.listMissing,
      { heading: section.heading, shapes: itemShapes(item) },
      { position: section.position },
    );
  }
  return item === undefined ? draft : { ...draft, items: nestItems(draft.items, item, context) };
}
