import type { Phrase, RichText } from "@guidebook-kit/core";
import type { TrustedHtml } from "@guidebook-kit/html";
import { type ActionRow, type ActionTableBlock, joinName, type QuestionPart } from "@guidebook-kit/worksheet";
import { type FormContext, glyphOf, proseOf } from "../../form-context.js";
import { type ActionCell, actionCells, type ScopeColumn, scopeColumns } from "../fields/action-cells.js";
import { type OwnActionRow, ownActionRows } from "../fields/own-actions-view.js";
import { partId } from "../part-id.js";
import { anchorOf, type BlockPlace, type BlockView } from "./block-place.js";

/** One listed action. */
export interface ActionRowView {
  readonly anchor: string;
  readonly titleId: string;
  readonly number: string;
  readonly title: string;
  readonly text: RichText;
  readonly examples: readonly Phrase[];
  readonly cells: readonly ActionCell[];
}

/** The actions of one cause, beside its vision. */
export interface ActionTableView extends BlockView {
  readonly anchor: string;
  readonly headingId: string;
  readonly title: string;
  readonly number: string;
  /** Where the cause occurs. */
  readonly tags: readonly { readonly label: string; readonly glyph: TrustedHtml }[];
  /** Name of the box that chooses the cause; empty where there is none. */
  readonly chosenBy: string;
  readonly chosenLetter: string;
  readonly vision: RichText;
  readonly tableHeading: string;
  readonly columns: readonly ScopeColumn[];
  readonly rows: readonly ActionRowView[];
  readonly own: { readonly name: string; readonly rows: readonly OwnActionRow[] };
  readonly hint: string;
  readonly hintId: string;
}

function rowView(context: FormContext, row: ActionRow, table: ActionTablePlace): ActionRowView {
  const prose = proseOf(context, row.ref);
  const titleId = partId(row.field.name, "title");
  const headings = [...table.headings, titleId];
  return {
    anchor: anchorOf(row.ref),
    titleId,
    number: row.number,
    title: prose.title,
    text: prose.text,
    examples: prose.phrases,
    cells: actionCells(context, row.field, { name: row.field.name, headings, columns: table.columns }),
  };
}

interface ActionTablePlace {
  readonly headings: readonly string[];
  readonly columns: readonly ScopeColumn[];
}

/** Finds the box in the menu that chooses the cause, and the scopes under which the menu lists it. */
function menuOf(part: QuestionPart | undefined, cause: string) {
  const menu = part?.blocks.find((block) => block.kind === "menu");
  if (menu?.kind !== "menu") return { chosenBy: "", step: "", scopes: [] };
  const groups = menu.groups.filter((group) => group.entries.some((entry) => entry.option === cause));
  return {
    chosenBy: joinName(menu.field.name, cause),
    step: menu.step,
    scopes: groups.map(({ scope }) => scope),
  };
}

/**
 * Gives the view of a cause's actions.
 *
 * @param context The form's context.
 * @param block The table.
 * @param at Where it stands.
 * @returns What the template `block-action-table` draws.
 */
export function actionTableView(
  context: FormContext,
  block: ActionTableBlock,
  at: BlockPlace,
): ActionTableView {
  const cause = anchorOf(block.ref);
  const prose = proseOf(context, block.ref);
  const menu = menuOf(at.part, cause);
  const headingId = partId(block.other.name, "heading");
  const columns = scopeColumns(context, block.columns, block.other.name);
  const hintId = partId(block.other.name, "hint");
  const headings = [...at.headings, headingId];
  const place = { name: block.other.name, headings, hint: hintId };
  return {
    template: "block-action-table",
    anchor: cause,
    headingId,
    title: block.label,
    number: prose.number,
    tags: menu.scopes.map((scope) => ({
      label: proseOf(context, `scope:${scope}`).title,
      glyph: glyphOf(context, `scope:${scope}`),
    })),
    chosenBy: menu.chosenBy,
    chosenLetter: proseOf(context, `step:${menu.step}`).number,
    vision: prose.vision,
    tableHeading: block.heading,
    columns,
    rows: block.rows.map((row) => rowView(context, row, { headings, columns })),
    own: { name: block.other.name, rows: ownActionRows(context, block.other, { place, columns }) },
    hint: context.locale.worksheet.noStudentNames,
    hintId,
  };
}
