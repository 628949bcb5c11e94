import {
  encodeResponse,
  type MergedResponses,
  type Response,
  type Worksheet,
  worksheetFields,
} from "@guidebook-kit/worksheet";
import { listTeams, type Team } from "../teams/list-teams.js";
import { requireSameWorksheet } from "../teams/require-same-worksheet.js";
import { ANSWER_COLUMNS, RECORD_PREFIX } from "./answer-columns.js";
import { controlLabels } from "./control-labels.js";
import { formatCsv } from "./csv-text.js";
import { guardCell } from "./guard-cell.js";
import { responsesOf } from "./responses-of.js";

const recordPairs = ({ record }: Response): [string, string][] =>
  Object.entries(record ?? {}).map(([key, value]) => [`${RECORD_PREFIX}${key}`, String(value)]);

function linesOf(worksheet: Worksheet, response: Response, team: Team): string[][] {
  const labels = controlLabels(worksheet, response);
  const pairs = [...recordPairs(response), ...encodeResponse(worksheetFields(worksheet), response)];
  return pairs.map(([name, value]) => [
    team.source,
    name,
    value,
    team.ownName ?? "",
    team.group.label,
    labels.get(name) ?? "",
  ]);
}

/**
 * Writes all answers of several teams as a table in CSV (RFC 4180), one line per answer. What a spreadsheet would
 * take for a formula is guarded by an apostrophe.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet that all of them answer.
 * @returns The file's text, in UTF-8 with a byte order mark. `readCsv` gives the responses back.
 * @throws GuidebookError `report/other-worksheet` when the responses belong to another worksheet.
 */
export function writeCsv(merged: MergedResponses, worksheet: Worksheet): string {
  requireSameWorksheet(merged, worksheet);
  const teams = new Map(listTeams(merged, worksheet).map((team) => [team.source, team]));
  const lines = responsesOf(merged, worksheet).flatMap(({ source, response }) => {
    const team = teams.get(source);
    return team === undefined ? [] : linesOf(worksheet, response, team);
  });
  return formatCsv([ANSWER_COLUMNS, ...lines].map((cells) => cells.map(guardCell)));
}
