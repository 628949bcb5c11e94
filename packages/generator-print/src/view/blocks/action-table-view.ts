import type { Phrase, RichText } from "@guidebook-kit/core";
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

/** The actions of one cause, beside its vision. */
export interface ActionTableView extends BlockView {
  readonly number: string;
  readonly title: string;
  /** Where the cause occurs. */
  readonly tags: readonly { readonly label: string; readonly glyph: string }[];
  readonly vision: RichText;
  readonly heading: string;
  readonly hint: string;
  readonly columns: readonly ScopeColumn[];
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
  return {
    template: context.variant.layout === "cards" ? "block-action-cards" : "block-action-table",
    number: prose.number,
    title: block.label,
    tags: menuScopes(part, block.ref).map((scope) => ({
      label: proseOf(context, `scope:${scope}`).title,
      glyph: glyphOf(context, `scope:${scope}`),
    })),
    vision: prose.vision,
    heading: block.heading,
    hint: context.locale.worksheet.noStudentNames,
    columns,
    actions: actionViews(context, block, columns),
    own: ownActionRows(context, block.other, { name: block.other.name, columns }),
  };
}
