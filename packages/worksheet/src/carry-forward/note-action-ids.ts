import type { Worksheet } from "../model/worksheet.js";
import { NAME_WORDS as words } from "../names/name-words.js";
import type { Response, ResponseRow } from "../response/response.js";

/** The listed actions with their titles as they can stand in one line, in the worksheet's order. */
function listedActions({ parts }: Worksheet): { readonly action: string; readonly label: string }[] {
  const blocks = parts.flatMap((part) => (part.kind === "question" ? part.blocks : []));
  return blocks.flatMap((block) => {
    if (block.kind !== "action-table") return [];
    return block.rows.map(({ action, field }) => ({ action, label: field.label.replace(/\s+/g, " ") }));
  });
}

/** Puts the id where the worksheet has it, behind the words, so that records are written alike. */
function withActionId({ [words.actionId]: _former, ...row }: ResponseRow, action: string): ResponseRow {
  const cells = Object.entries(row).flatMap((cell) =>
    cell[0] === words.forAction ? [cell, [words.actionId, action] as const] : [cell],
  );
  return { ...Object.fromEntries(cells), id: row.id };
}

/**
 * Notes in the plan which listed action each row is for. On screen the form does that while somebody writes; on paper
 * and without scripts nobody does.
 *
 * @param worksheet The worksheet.
 * @param response A response to it.
 * @returns The response, in which a row whose words for its action are exactly a listed action's title has the id of
 *   that action: of several with one title the noted one, else the first. Other rows stay as they are, and so does
 *   the response given. Noting once more changes nothing.
 */
export function noteActionIds(worksheet: Worksheet, response: Response): Response {
  const { plan } = response;
  if (plan?.rows === undefined) return response;
  const listed = listedActions(worksheet);
  const rows = plan.rows.map((row): ResponseRow => {
    const named = listed.filter(({ label }) => label === row[words.forAction]);
    const [first] = named;
    if (first === undefined || named.some(({ action }) => action === row[words.actionId])) return row;
    return withActionId(row, first.action);
  });
  return { ...response, plan: { ...plan, rows } };
}
