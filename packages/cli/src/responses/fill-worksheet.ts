import { readFile } from "node:fs/promises";
import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import { responseDiagnostics } from "../diagnostics/response-diagnostics.js";
import { type AnswerableGuidebooks, answerableGuidebooks } from "./answerable-guidebooks.js";
import { type AnswerFile, openAnswerFiles } from "./open-answer-files.js";
import { pickGuidebook } from "./pick-guidebook.js";

/** A worksheet with a team's answers in it. */
export interface FilledWorksheet {
  /** Absent with an error. */
  readonly pdf?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A worksheet that was filled in, and what a report of it shows. */
export interface FillReport extends FilledWorksheet {
  readonly files: readonly AnswerFile[];
  /** Gives the text of a file, for the code frame. */
  readonly sourceOf: (file: string) => string | undefined;
}

/** What to fill in, and where to look for its guidebook. */
export interface FillRequest {
  /** Path of the PDF. */
  readonly worksheet: string;
  /** Path of the file with one team's answers. */
  readonly answers: string;
  /** The content folder; the usual one when undefined. */
  readonly content: string | undefined;
}

async function fillIn(
  [blank, team = blank]: readonly AnswerFile[],
  guidebooks: AnswerableGuidebooks,
): Promise<FilledWorksheet> {
  if (blank?.answers === undefined || team?.answers === undefined) return { diagnostics: [] };
  const { file } = blank;
  const guidebook = await pickGuidebook(guidebooks, blank.answers.worksheets, file);
  if ("code" in guidebook) return { diagnostics: [guidebook] };
  const { responses, diagnostics } = await team.answers.read(guidebook);
  if (hasErrors(diagnostics)) return { diagnostics };
  const [only, ...others] = responses;
  if (only === undefined || others.length > 0) {
    const details = { teams: responses.length };
    const several = diagnose(responseDiagnostics.severalTeams, details, { file: team.file });
    return { diagnostics: [...diagnostics, several] };
  }
  const { fillPdf } = await import("@guidebook-kit/pdf");
  const bytes = await readFile(blank.path);
  const filled = await fillPdf(bytes, guidebook.worksheet, { response: only.response, file });
  return { pdf: filled.pdf, diagnostics: [...diagnostics, ...filled.diagnostics] };
}

/**
 * Fills a team's answers into a worksheet. The PDF says of which guidebook it is, and in which language.
 *
 * @param request What to fill in, and where to look for its guidebook.
 * @param from Absolute path of the folder in which the command was called.
 * @returns The filled PDF, or what does not fit.
 * @throws GuidebookError when a path does not exist or is a folder.
 */
export async function fillWorksheet(
  { worksheet, answers, content }: FillRequest,
  from: string,
): Promise<FillReport> {
  const files = await openAnswerFiles([worksheet, answers], from);
  const guidebooks = await answerableGuidebooks(content, from);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const sourceOf = (file: string): string | undefined => texts.get(file) ?? guidebooks.sources.get(file);
  const broken = [...guidebooks.diagnostics, ...files.flatMap(({ diagnostics }) => diagnostics)];
  const filled = broken.length > 0 ? { diagnostics: broken } : await fillIn(files, guidebooks);
  return { ...filled, files, sourceOf };
}
