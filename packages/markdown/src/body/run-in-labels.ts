import { nearestWord, type Position } from "@guidebook-kit/core";
import type { Paragraph, PhrasingContent } from "mdast";
import { markdownDiagnostics } from "../diagnostics/markdown-diagnostics.js";
import { oneEdit, replaceRange } from "../diagnostics/reporter.js";
import { LABEL_KINDS, LABEL_RULES, type LabelKind } from "../grammar/label-rules.js";
import { placeOf, takeIds } from "../ids/read-id.js";
import { reportStrayIds } from "../ids/report-stray-ids.js";
import type { OutlineSection } from "../outline/outline.js";
import { type ReadContext, sourceOf } from "../read-context.js";
import { inlineText } from "../rich-text/inline-text.js";
import { type Lead, splitLead } from "../rich-text/split-lead.js";
import { dropText, unescapedText } from "../rich-text/unescaped-text.js";

/** A run-in label with its value. */
export interface LabelValue {
  readonly kind: LabelKind;
  readonly text: string;
  /** The value's range; the label's when there is none. */
  readonly position: Position;
  /** The label's range. */
  readonly label: Position;
}

/** A label that was found, before its value ends. */
interface FoundLabel {
  readonly kind: LabelKind;
  readonly node: PhrasingContent;
  readonly rest: PhrasingContent[];
}

/** The labels that may stand under a heading. */
function labelsUnder(section: OutlineSection, context: ReadContext): LabelKind[] {
  return LABEL_KINDS.filter((kind) => {
    const counts = LABEL_RULES[kind].under[section.kind];
    return counts !== undefined && counts[context.file.kind] !== "none";
  });
}

/** A label as written, and the one that it means. */
interface Misspelt {
  readonly node: PhrasingContent;
  readonly meant: string;
  /** The mark is behind the bold words, where it stays. */
  readonly outer: boolean;
  /** Whether it is the label of another language. */
  readonly foreign?: boolean;
}

function reportMisspelt({ node, meant, outer, foreign = false }: Misspelt, context: ReadContext): void {
  const position = placeOf(node);
  const right = outer ? `**${meant}**` : `**${meant}:**`;
  const details = { label: sourceOf(node, context), meant: right, foreign };
  const fix = oneEdit(`Write ${right}`, replaceRange(position, right));
  context.reporter.report(markdownDiagnostics.unknownLabel, details, { position, suggestion: meant, fix });
}

/** The label that a bold lead is, written rightly or nearly so. */
function labelOfLead(lead: Lead, section: OutlineSection, context: ReadContext): LabelKind | undefined {
  const { vocabulary } = context;
  const allowed = labelsUnder(section, context);
  const exact = vocabulary.labelOf(lead.words);
  const { node } = lead;
  if (exact !== undefined) {
    if (lead.mark === "colon") return exact;
    if (!allowed.includes(exact)) return undefined;
    reportMisspelt({ node, meant: vocabulary.words[exact], outer: false }, context);
    return exact;
  }
  if (lead.mark !== "colon") return undefined;
  const words = allowed.map((kind) => vocabulary.words[kind]);
  const own = vocabulary.ownWordFor.label(lead.words);
  const near = own ?? nearestWord(lead.words, words);
  const kind = near === undefined ? undefined : vocabulary.labelOf(near);
  const foreign = own !== undefined;
  if (near !== undefined) reportMisspelt({ node, meant: near, outer: lead.outer, foreign }, context);
  return kind;
}

/** A label that someone forgot to make bold. */
function plainLabel(
  nodes: readonly PhrasingContent[],
  section: OutlineSection,
  context: ReadContext,
): FoundLabel | undefined {
  const [first, ...rest] = nodes;
  const allowed = labelsUnder(section, context);
  if (first?.type !== "text" || allowed.length === 0) return undefined;
  const colon = unescapedText(first, context).search(/[:：]/);
  const kind = colon < 0 ? undefined : context.vocabulary.labelOf(first.value.slice(0, colon));
  if (kind === undefined || !allowed.includes(kind)) return undefined;
  const start = first.position?.start.offset ?? 0;
  const node = { ...first, position: context.rangeOf(start, start + colon + 1) };
  reportMisspelt({ node, meant: context.vocabulary.words[kind], outer: false }, context);
  return { kind, node, rest: [dropText(first, colon + 1, context), ...rest] };
}

function findLabel(
  nodes: readonly PhrasingContent[],
  section: OutlineSection,
  context: ReadContext,
): FoundLabel | undefined {
  const lead = splitLead(nodes, context);
  if (lead === undefined) return undefined;
  const kind = labelOfLead(lead, section, context);
  const rest = lead.mark === "colon" ? lead.rest : nodes.slice(1);
  return kind === undefined ? undefined : { kind, node: lead.node, rest };
}

/** Takes a label's value, up to the next label of the paragraph. */
function takeValue(found: FoundLabel, section: OutlineSection, context: ReadContext) {
  for (let index = 1; index < found.rest.length; index += 1) {
    const next = findLabel(found.rest.slice(index), section, context);
    if (next !== undefined) return { value: found.rest.slice(0, index), next };
  }
  return { value: found.rest, next: undefined };
}

function rangeOfNodes(nodes: readonly PhrasingContent[]): Position | undefined {
  const written = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  const [first] = written;
  const last = written.at(-1);
  if (first?.position === undefined || last?.position === undefined) return undefined;
  return { start: first.position.start, end: last.position.end };
}

/**
 * Reads a paragraph of run-in labels: `**Label:** value **Label:** value`.
 *
 * @param paragraph A paragraph of the tree.
 * @param section The heading that it stands under.
 * @param context The file at hand.
 * @returns The labels with their values, or undefined when the paragraph does not begin with a label.
 */
export function readRunInLabels(
  paragraph: Paragraph,
  section: OutlineSection,
  context: ReadContext,
): LabelValue[] | undefined {
  const { marks, rest } = takeIds(paragraph.children);
  let found = findLabel(rest, section, context) ?? plainLabel(rest, section, context);
  if (found === undefined) return undefined;
  reportStrayIds(marks, context);
  const values: LabelValue[] = [];
  while (found !== undefined) {
    const { value, next } = takeValue(found, section, context);
    const label = placeOf(found.node);
    values.push({ kind: found.kind, text: inlineText(value), position: rangeOfNodes(value) ?? label, label });
    found = next;
  }
  return values;
}
