import { diagnose, hasErrors } from "@guidebook-kit/core";
import { MERGED_FORMAT, RESPONSE_FORMAT, scanJson, worksheetDiagnostics } from "@guidebook-kit/worksheet";
import { z } from "zod";
import { openMerged } from "./open-merged.js";
import { openResponse } from "./open-response.js";
import { openTable } from "./open-table.js";
import type { OpenAnswers } from "./opened-answers.js";

/** How a file of each `format` is opened. */
const FORMATS: ReadonlyMap<string | undefined, OpenAnswers<unknown>> = new Map([
  [RESPONSE_FORMAT, openResponse],
  [MERGED_FORMAT, openMerged],
]);

const Formatted = z.object({ format: z.string() });

const openJson: OpenAnswers<string> = (text, file) => {
  const problems = scanJson(text, file);
  if (hasErrors(problems)) return problems;
  const value: unknown = JSON.parse(text);
  const format = Formatted.safeParse(value).data?.format;
  const open = FORMATS.get(format);
  return open?.(value, file) ?? [diagnose(worksheetDiagnostics.notResponse, { format }, { file })];
};

/**
 * Opens a file with answers: a table in CSV if it is named so, else JSON.
 *
 * @param text The file's text, without a byte order mark.
 * @param file Its name, for messages.
 * @returns The answers, or what is wrong with the file.
 */
export const openAnswers: OpenAnswers<string> = (text, file) =>
  /\.csv$/i.test(file) ? openTable(text, file) : openJson(text, file);
