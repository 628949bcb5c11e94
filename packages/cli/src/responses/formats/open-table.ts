import { diagnose, hasErrors } from "@guidebook-kit/core";
import { listCsvWorksheets, readCsv } from "@guidebook-kit/response-report";
import { responseDiagnostics } from "../../diagnostics/response-diagnostics.js";
import type { OpenAnswers } from "./opened-answers.js";

/**
 * Opens a table of answers.
 *
 * @param text The table in CSV.
 * @param file What to call the file in a diagnostic.
 * @returns The answers of the teams in it, or why it is no such table.
 */
export const openTable: OpenAnswers<string> = (text, file) => {
  const { worksheets, diagnostics } = listCsvWorksheets(text, file);
  if (hasErrors(diagnostics)) return diagnostics;
  if (worksheets.length === 0) return [diagnose(responseDiagnostics.noAnswers, {}, { file })];
  return {
    worksheets,
    merged: worksheets.length > 1,
    read: ({ worksheet, retired }) => readCsv(worksheet, text, { file, retired }),
  };
};
