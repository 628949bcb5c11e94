import { localeFor, locales } from "@guidebook-kit/locales";
import type { MergedResponses, Worksheet } from "@guidebook-kit/worksheet";
import { listTeams } from "../teams/list-teams.js";
import { requireSameWorksheet } from "../teams/require-same-worksheet.js";
import { formatCsv } from "./csv-text.js";
import { guardCell } from "./guard-cell.js";

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/**
 * Writes the plans of several teams as one table in CSV (RFC 4180): one line per next step, the worksheet's own words
 * as heads. It is for a spreadsheet; to keep answers, keep the record or `writeCsv`.
 *
 * @param merged Merged responses.
 * @param worksheet The worksheet that all of them answer.
 * @returns The file's text, in UTF-8 with a byte order mark; the heads alone when nobody plans anything, empty for a
 *   worksheet without a plan.
 * @throws GuidebookError `report/other-worksheet` when the responses belong to another worksheet.
 */
export function writePlanCsv(merged: MergedResponses, worksheet: Worksheet): string {
  requireSameWorksheet(merged, worksheet);
  const table = worksheet.parts.find((part) => part.kind === "plan")?.table;
  if (table === undefined) return "";
  const columns = table.columns.filter(({ kind }) => kind !== "hidden");
  const rows = merged.rows.find(({ name }) => name === table.name)?.rows ?? [];
  const lines = listTeams(merged, worksheet).flatMap(({ name, source }) =>
    rows
      .filter((row) => row.source === source)
      .map((row) => [name, ...columns.map((column) => textOf(row[column.name]))]),
  );
  const heads = [localeFor(locales, worksheet.locale).report.team, ...columns.map(({ label }) => label)];
  return formatCsv([heads, ...lines].map((cells) => cells.map(guardCell)));
}
