import { formatText } from "@guidebook-kit/locales";
import type { MenuBlock, MenuEntry, MenuGroup, QuestionPart } from "@guidebook-kit/worksheet";
import { glyphOf, type PrintContext, proseOf } from "../../print-context.js";
import { questionAnchor, refAnchor } from "../anchors.js";
import { type ChoiceCard, choiceCard } from "../fields/choice-cards.js";
import { type Lead, leadTo } from "../page-ref.js";
import type { BlockView } from "./block-view.js";

/** A place that leads to another one: a cause boxed elsewhere, or the page for causes of one's own. */
export interface MenuPointer {
  readonly title: string;
  readonly text: string;
  /** Null when the file does not hold that place. */
  readonly more: Lead | null;
}

/** The causes of one scope. */
export interface MenuGroupView {
  readonly label: string;
  /** Name of a glyph; empty for none. */
  readonly glyph: string;
  readonly cards: readonly ChoiceCard[];
  readonly pointers: readonly MenuPointer[];
  readonly other: MenuPointer;
}

/** The root-cause menu. */
export interface MenuView extends BlockView {
  readonly heading: string;
  readonly groups: readonly MenuGroupView[];
}

function entryCard(context: PrintContext, block: MenuBlock, entry: MenuEntry): ChoiceCard[] {
  const option = block.field.options.find((candidate) => candidate.id === entry.option);
  if (option === undefined) return [];
  const more = leadTo(context, refAnchor(entry.ref), context.locale.print.actions);
  return [{ ...choiceCard(context, option, block.field.name), more }];
}

function pointer(context: PrintContext, block: MenuBlock, entry: MenuEntry): MenuPointer {
  const { print } = context.locale;
  const home = block.groups.find((group) =>
    group.entries.some((candidate) => candidate.box && candidate.option === entry.option),
  );
  return {
    title: proseOf(context, entry.ref).title,
    text: formatText(print.listedUnder, { group: home?.label ?? "" }, context.locale.tag),
    more: leadTo(context, refAnchor(entry.ref), print.actions),
  };
}

/**
 * Gives the view of the root-cause menu.
 *
 * @param context The pages' context.
 * @param block The menu.
 * @param part The key question's part.
 * @returns What the template `block-menu` draws: cards in scope groups, each group with a pointer to the page for
 *   causes of one's own.
 */
export function menuView(context: PrintContext, block: MenuBlock, part: QuestionPart): MenuView {
  const { print } = context.locale;
  const other: MenuPointer = {
    title: block.other,
    text: print.otherCauseHint,
    more: leadTo(context, questionAnchor(part, "other-cause"), print.otherCauseLink),
  };
  const groupView = (group: MenuGroup): MenuGroupView => ({
    label: group.label,
    glyph: glyphOf(context, `scope:${group.scope}`),
    cards: group.entries.filter(({ box }) => box).flatMap((entry) => entryCard(context, block, entry)),
    pointers: group.entries.filter(({ box }) => !box).map((entry) => pointer(context, block, entry)),
    other,
  });
  return { template: "block-menu", heading: block.heading, groups: block.groups.map(groupView) };
}
