import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import {
  type ReadOptions,
  type Response,
  ResponseRecord,
  type ResponseSource,
  readResponse,
  type Worksheet,
} from "@guidebook-kit/worksheet";
import { reportDiagnostics as kinds } from "../diagnostics/report-diagnostics.js";
import { NEEDED_COLUMNS, RECORD_PREFIX } from "./answer-columns.js";
import { type CsvReading, parseCsv } from "./csv-text.js";
import { unguardCell } from "./guard-cell.js";

/** The answers of several teams as they were read from a table. */
export interface CsvResult {
  /** In the order of the table; empty when it could not be read. */
  readonly responses: readonly ResponseSource<Response>[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Answer {
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

function readAnswers(text: string, file: string): { answers: Answer[]; diagnostics: Diagnostic[] } {
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

/** What whoever stored the response said of it, if all of it is as it was written. */
function recordOf(answers: readonly Answer[]): ResponseRecord | undefined {
  const entries = answers.map(({ name, value }) => [name.slice(RECORD_PREFIX.length), value] as const);
  const said = new Map<string, string | number>(entries);
  const revision = said.get("revision");
  if (String(Number(revision)) === revision) said.set("revision", Number(revision));
  const known = entries.every(([key]) => Object.hasOwn(ResponseRecord.shape, key));
  return known && said.size === entries.length
    ? ResponseRecord.safeParse(Object.fromEntries(said)).data
    : undefined;
}

async function readSource(
  worksheet: Worksheet,
  answers: readonly Answer[],
  options: ReadOptions,
): Promise<{ response?: Response; diagnostics: readonly Diagnostic[] }> {
  const kept = answers.filter(({ name }) => name.startsWith(RECORD_PREFIX));
  const record = recordOf(kept);
  const given = record === undefined ? answers : answers.filter((answer) => !kept.includes(answer));
  const pairs = new URLSearchParams(given.map(({ name, value }): [string, string] => [name, value]));
  const { response, diagnostics } = await readResponse(worksheet, pairs, options);
  if (response === undefined) return { diagnostics };
  return { response: record === undefined ? response : { ...response, record }, diagnostics };
}

/**
 * Reads the table that `writeCsv` wrote, also after a spreadsheet saved it: lines and columns may have moved, commas
 * may have become semicolons or tabs.
 *
 * @param worksheet The worksheet of today; answers of another version are matched by name.
 * @param text The file's text.
 * @param options What to call the file, and the ids that were retired.
 * @returns One response per source, and what there is to say of them. With an error among the diagnostics there are
 *   no responses.
 */
export async function readCsv(
  worksheet: Worksheet,
  text: string,
  options: ReadOptions = {},
): Promise<CsvResult> {
  const file = options.file ?? "answers";
  const { answers, diagnostics } = readAnswers(text, file);
  const responses: ResponseSource<Response>[] = [];
  for (const source of new Set(answers.map((answer) => answer.source))) {
    const own = answers.filter((answer) => answer.source === source);
    const read = await readSource(worksheet, own, { ...options, file: `${file}: ${source}` });
    diagnostics.push(...read.diagnostics);
    if (read.response !== undefined) responses.push({ source, response: read.response });
  }
  return { responses: hasErrors(diagnostics) ? [] : responses, diagnostics };
}
