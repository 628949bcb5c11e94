import { type Phrase, plainText, type RichText } from "@guidebook-kit/core";
import type { ActionTableBlock, QuestionPart } from "@guidebook-kit/worksheet";
import { glyphOf, type PrintContext, proseOf } from "../../print-context.js";
import { refAnchor } from "../anchors.js";
import { type OwnAction, ownActionRows } from "../fields/own-actions.js";
import { type ScopeCell, type ScopeColumn, scopeCells, scopeColumns } from "../fields/scope-cells.js";
import type { BlockView } from "./block-view.js";

/** One listed action. */
export interface ActionView {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly text: RichText;
  readonly examples: readonly Phrase[];
  readonly cells: readonly ScopeCell[];
}

/** More of a vision than this might run off a page where it stands beside the actions. */
const MOST_BESIDE = 360;

/** More scopes than this leave no room for a vision beside the actions. */
const MOST_SCOPES_BESIDE = 2;

/** The actions of one cause, and its vision. */
export interface ActionTableView extends BlockView {
  readonly number: string;
  readonly title: string;
  /** Where the cause occurs. */
  readonly tags: readonly { readonly label: string; readonly glyph: string }[];
  readonly vision: RichText;
  /** Whether the vision is part of the table's head, which each page repeats; otherwise it stands once, above. */
  readonly inHead: boolean;
  /** Whether it stands beside the actions from there. */
  readonly beside: boolean;
  readonly heading: string;
  readonly hint: string;
  readonly columns: readonly ScopeColumn[];
  /** How many columns the table has, that of the actions included. */
  readonly width: number;
  readonly actions: readonly ActionView[];
  readonly own: readonly OwnAction[];
}

function actionViews(context: PrintContext, block: ActionTableBlock, columns: readonly ScopeColumn[]) {
  return block.rows.map((row): ActionView => {
    const prose = proseOf(context, row.ref);
    return {
      anchor: refAnchor(row.ref),
      number: row.number,
      title: prose.title,
      text: prose.text,
      examples: prose.phrases,
      cells: scopeCells(context, row.field, { name: row.field.name, columns }),
    };
  });
}

/** How much room a text takes, in Latin letters: those of wide scripts take two, a line of its own half of one. */
function roomOf(text: RichText): number {
  const letters = [...plainText(text)].map((letter) => (letter === "\n" ? 10 : letter >= "\u2e80" ? 2 : 1));
  return letters.reduce((sum, room) => sum + room, 0);
}

/** The scopes under which the menu lists a cause. */
function menuScopes(part: QuestionPart, ref: string): string[] {
  return part.blocks.flatMap((block) => {
    if (block.kind !== "menu") return [];
    const groups = block.groups.filter((group) => group.entries.some((entry) => entry.ref === ref));
    return groups.map(({ scope }) => scope);
  });
}

/**
 * Gives the view of a cause's actions.
 *
 * @param context The pages' context.
 * @param block The table.
 * @param part The key question's part.
 * @returns What the template `block-action-table`, in large print `block-action-cards` draws.
 */
export function actionTableView(
  context: PrintContext,
  block: ActionTableBlock,
  part: QuestionPart,
): ActionTableView {
  const prose = proseOf(context, block.ref);
  const columns = scopeColumns(context, block.columns);
  const inHead = columns.length <= MOST_SCOPES_BESIDE;
  return {
    template: context.variant.layout === "cards" ? "block-action-cards" : "block-action-table",
    number: prose.number,
    title: block.label,
    tags: menuScopes(part, block.ref).map((scope) => ({
      label: proseOf(context, `scope:${scope}`).title,
      glyph: glyphOf(context, `scope:${scope}`),
    })),
    vision: prose.vision,
    inHead,
    beside: inHead && roomOf(prose.vision) <= MOST_BESIDE,
    heading: block.heading,
    hint: context.locale.worksheet.noStudentNames,
    columns,
    width: columns.length + 1,
    actions: actionViews(context, block, columns),
    own: ownActionRows(context, block.other, { name: block.other.name, columns }),
  };
}
