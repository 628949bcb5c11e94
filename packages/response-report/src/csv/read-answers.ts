import { type Diagnostic, diagnose } from "@guidebook-kit/core";
import { reportDiagnostics as kinds } from "../diagnostics/report-diagnostics.js";
import { NEEDED_COLUMNS } from "./answer-columns.js";
import { type CsvReading, parseCsv } from "./csv-text.js";
import { unguardCell } from "./guard-cell.js";

/** One line of the table. */
export interface Answer {
  readonly source: string;
  readonly name: string;
  readonly value: string;
}

const SEPARATORS = [",", ";", "\t"] as const;

const missingColumns = (header: readonly string[] = []): string[] =>
  NEEDED_COLUMNS.filter((column) => !header.includes(column));

/** Spreadsheets save with the separator of their country: takes the one that gives the columns. */
function parseTable(text: string): CsvReading {
  const readings = SEPARATORS.map((separator) => parseCsv(text, separator));
  const fitting = readings.find(({ rows }) => rows !== undefined && missingColumns(rows[0]).length === 0);
  return fitting ?? readings[0] ?? { rows: [] };
}

/**
 * Reads the lines of a table of answers, also after a spreadsheet saved it.
 *
 * @param text The file's text.
 * @param file What to call the file in a diagnostic.
 * @returns The answers as they stand there, without the guards of formulas; none with an error among the diagnostics.
 */
export function readAnswers(text: string, file: string): { answers: Answer[]; diagnostics: Diagnostic[] } {
  const { rows, brokenLine } = parseTable(text);
  if (rows === undefined) {
    return { answers: [], diagnostics: [diagnose(kinds.brokenCsv, { line: brokenLine }, { file })] };
  }
  const [header = [], ...lines] = rows.map((cells) => cells.map(unguardCell));
  const missing = missingColumns(header);
  if (missing.length > 0) {
    return { answers: [], diagnostics: [diagnose(kinds.missingColumns, { missing }, { file })] };
  }
  const [source, name, value] = NEEDED_COLUMNS.map((column) => header.indexOf(column));
  const cell = (cells: readonly string[], index = -1): string => cells[index] ?? "";
  const answers = lines.map((cells) => ({
    source: cell(cells, source),
    name: cell(cells, name),
    value: cell(cells, value),
  }));
  return { answers, diagnostics: [] };
}
