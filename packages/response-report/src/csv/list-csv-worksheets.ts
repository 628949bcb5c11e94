import type { Diagnostic } from "@guidebook-kit/core";
import { joinName, NAME_WORDS as words } from "@guidebook-kit/worksheet";
import { readAnswers } from "./read-answers.js";

/** Which worksheet one team of a table answers, as far as the table says. */
export interface CsvWorksheet {
  readonly source: string;
  readonly guidebook?: string | undefined;
  readonly locale?: string | undefined;
}

/**
 * Lists whose answers a table holds and which worksheets they answer, so that the right one can be taken to read them.
 *
 * @param text The file's text.
 * @param file What to call the file in a diagnostic.
 * @returns One entry per source, in the order of the table; none with an error among the diagnostics.
 */
export function listCsvWorksheets(
  text: string,
  file: string,
): { worksheets: CsvWorksheet[]; diagnostics: readonly Diagnostic[] } {
  const { answers, diagnostics } = readAnswers(text, file);
  const said = new Map(answers.map(({ source, name, value }) => [`${name}\n${source}`, value]));
  const sources = [...new Set(answers.map(({ source }) => source))];
  const worksheets = sources.map((source) => ({
    source,
    guidebook: said.get(`${joinName(words.worksheet, words.guidebook)}\n${source}`),
    locale: said.get(`${joinName(words.worksheet, words.locale)}\n${source}`),
  }));
  return { worksheets, diagnostics };
}
