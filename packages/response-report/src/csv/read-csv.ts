import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import {
  type ReadOptions,
  type Response,
  ResponseRecord,
  type ResponseSource,
  readResponse,
  type Worksheet,
} from "@guidebook-kit/worksheet";
import { RECORD_PREFIX } from "./answer-columns.js";
import { type Answer, readAnswers } from "./read-answers.js";

/** The answers of several teams as they were read from a table. */
export interface CsvResult {
  /** In the order of the table; empty when it could not be read. */
  readonly responses: readonly ResponseSource<Response>[];
  readonly diagnostics: readonly Diagnostic[];
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
