import type { Phrase, RichText } from "@guidebook-kit/core";
import type { TrustedHtml } from "@guidebook-kit/html";
import { formatText } from "@guidebook-kit/locales";
import { joinName, type MenuBlock, type MenuEntry, type MenuGroup } from "@guidebook-kit/worksheet";
import { type FormContext, glyphOf, proseOf } from "../../form-context.js";
import { type ChoiceCard, choiceCard } from "../fields/choices-view.js";
import { partId } from "../part-id.js";
import { type BlockPlace, type BlockView, otherCauseId } from "./block-place.js";

/** A cause that has its box in an earlier group. */
export interface MenuPointer {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** The causes of one scope. */
export interface MenuGroupView {
  readonly label: string;
  readonly glyph: TrustedHtml;
  readonly cards: readonly ChoiceCard[];
  readonly pointers: readonly MenuPointer[];
}

/** The root-cause menu. */
export interface MenuView extends BlockView {
  readonly heading: string;
  readonly headingId: string;
  /** What stands above the groups; empty where it is the question itself. */
  readonly menuHeading: string;
  readonly hint: RichText;
  readonly prompts: readonly Phrase[];
  readonly groups: readonly MenuGroupView[];
  readonly other: {
    readonly title: string;
    readonly text: string;
    readonly link: string;
    readonly href: string;
  };
}

interface MenuPlace {
  readonly block: MenuBlock;
  readonly at: BlockPlace;
}

/** Says how many actions wait for a cause in step B. */
function actionsLine(context: FormContext, { block, at }: MenuPlace, cause: string): string {
  const table = at.part?.blocks.find(
    (candidate) => candidate.kind === "action-table" && candidate.ref === `root-cause:${cause}`,
  );
  if (table?.kind !== "action-table" || table.step === block.step) return "";
  const letter = proseOf(context, `step:${table.step}`).number;
  const values = { count: table.rows.length, letter };
  return formatText(context.locale.form.actionsInStep, values, context.locale.tag);
}

function groupView(context: FormContext, { block, at }: MenuPlace, group: MenuGroup): MenuGroupView {
  const { field } = block;
  const headings = [...at.headings, partId(field.name, "heading")];
  const cards = group.entries.flatMap((entry) => {
    const option = field.options.find((candidate) => candidate.id === entry.option);
    if (option === undefined || !entry.box) return [];
    const card = choiceCard(context, option, { name: field.name, headings });
    return [{ ...card, more: actionsLine(context, { block, at }, entry.option) }];
  });
  return {
    label: group.label,
    glyph: glyphOf(context, `scope:${group.scope}`),
    cards,
    pointers: group.entries.filter((entry) => !entry.box).map((entry) => pointer(context, block, entry)),
  };
}

function pointer(context: FormContext, block: MenuBlock, entry: MenuEntry): MenuPointer {
  const home = block.groups.find((group) =>
    group.entries.some((candidate) => candidate.box && candidate.option === entry.option),
  );
  return {
    title: proseOf(context, entry.ref).title,
    href: `#${joinName(block.field.name, entry.option)}`,
    text: formatText(context.locale.form.listedUnder, { group: home?.label ?? "" }),
  };
}

/**
 * Gives the view of the root-cause menu.
 *
 * @param context The form's context.
 * @param block The menu.
 * @param at Where it stands.
 * @returns What the template `block-menu` draws: cards in scope groups, then one that leads to causes of one's own.
 */
export function menuView(context: FormContext, block: MenuBlock, at: BlockPlace): MenuView {
  const { form } = context.locale;
  const prose = proseOf(context, block.ref);
  const other = at.part?.blocks.find((candidate) => candidate.kind === "other-cause");
  const letter = proseOf(context, `step:${other?.step ?? ""}`).number;
  return {
    template: "block-menu",
    heading: block.label,
    headingId: partId(block.field.name, "heading"),
    menuHeading: block.heading === block.label ? "" : block.heading,
    hint: prose.text,
    prompts: prose.phrases,
    groups: block.groups.map((group) => groupView(context, { block, at }, group)),
    other: {
      title: block.other,
      text: form.otherCauseHint,
      link: formatText(form.otherCauseLink, { letter }),
      href: at.part === undefined ? "#" : `#${otherCauseId(at.part)}`,
    },
  };
}
