import type { ActionRow, ActionTableBlock, MenuBlock, Worksheet } from "../model/worksheet.js";
import { NAME_WORDS as words } from "../names/name-words.js";
import { valueAt } from "../names/value-at.js";
import type { Response, ResponseRow } from "../response/response.js";
import { noteActionIds } from "./note-action-ids.js";

/** A table of actions, and whether the team chose its cause. */
export interface FollowingTable {
  readonly table: ActionTableBlock;
  readonly chosen: boolean;
}

/** An action that a team chose, and whether its plan names it already. */
export interface ChosenAction {
  /** The action's id; absent for one of the team's own. */
  readonly action?: string;
  /** Its title, or the team's own words. */
  readonly label: string;
  /** Ids of the scopes in which the team wants it. */
  readonly scopes: readonly string[];
  readonly planned: boolean;
}

const listAt = (response: Response, name: string): readonly unknown[] => {
  const value = valueAt(response, name);
  return Array.isArray(value) ? value : [];
};

const texts = (list: readonly unknown[]): string[] => list.filter((item) => typeof item === "string");

function actionTables(worksheet: Worksheet): readonly FollowingTableSource[] {
  return worksheet.parts.flatMap((part) => {
    if (part.kind !== "question") return [];
    const menu = part.blocks.find((block): block is MenuBlock => block.kind === "menu");
    return part.blocks.flatMap((table) => (table.kind === "action-table" ? [{ table, menu }] : []));
  });
}

interface FollowingTableSource {
  readonly table: ActionTableBlock;
  readonly menu: MenuBlock | undefined;
}

/**
 * Tells which actions follow from the causes that a team chose.
 *
 * @param worksheet The worksheet.
 * @param response A response to it.
 * @returns Every table of actions: within each key question those of chosen causes first, else in the worksheet's
 *   order. None is ever taken away.
 */
export function followingTables(worksheet: Worksheet, response: Response): FollowingTable[] {
  return worksheet.parts.flatMap((part) => {
    const tables = actionTables({ ...worksheet, parts: [part] }).map(({ table, menu }) => ({
      table,
      chosen: menu !== undefined && listAt(response, menu.field.name).includes(table.cause),
    }));
    return [...tables.filter(({ chosen }) => chosen), ...tables.filter(({ chosen }) => !chosen)];
  });
}

function ownActions(rows: readonly unknown[]): Omit<ChosenAction, "planned">[] {
  return (rows as readonly ResponseRow[]).flatMap((row) => {
    const scopes = texts(listAt(row as unknown as Response, words.scopes));
    const label = row[words.text];
    return scopes.length === 0 || typeof label !== "string" ? [] : [{ label, scopes }];
  });
}

function listedAction(row: ActionRow, response: Response): Omit<ChosenAction, "planned">[] {
  const scopes = texts(listAt(response, row.field.name));
  return scopes.length === 0 ? [] : [{ action: row.action, label: row.field.label, scopes }];
}

/**
 * Tells which rows of the plan follow from the actions that a team chose: those with a marked scope, listed ones
 * and the team's own.
 *
 * @param worksheet The worksheet.
 * @param response A response to it.
 * @returns The chosen actions in the worksheet's order, each with whether a row of the plan names it already.
 */
export function chosenActions(worksheet: Worksheet, response: Response): ChosenAction[] {
  const rows = noteActionIds(worksheet, response).plan?.rows ?? [];
  const isPlanned = ({ action, label }: Pick<ChosenAction, "action" | "label">): boolean =>
    rows.some((row) =>
      action === undefined ? row[words.forAction] === label : row[words.actionId] === action,
    );
  const tables = actionTables(worksheet).flatMap(({ table }) => [
    ...table.rows.flatMap((row) => listedAction(row, response)),
    ...ownActions(listAt(response, table.other.name)),
  ]);
  const ofOwnCauses = Object.values(response["other-causes"] ?? {}).flatMap((causes) =>
    causes.flatMap((cause) => ownActions(listAt(cause as unknown as Response, words.actions))),
  );
  return [...tables, ...ofOwnCauses].map((chosen) => ({ ...chosen, planned: isPlanned(chosen) }));
}
