import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { EXIT, type ExitCode } from "../../exit-code.js";
import type { ReportFormatName } from "../../report/formats/report-format-names.js";
import { reportFormats } from "../../report/formats/report-formats.js";
import { type AnswerableGuidebooks, answerableGuidebooks } from "../../responses/answerable-guidebooks.js";
import { describeOpenSteps } from "../../responses/describe-open-steps.js";
import { type AnswerFile, openAnswerFiles } from "../../responses/open-answer-files.js";
import { pickGuidebook } from "../../responses/pick-guidebook.js";
import type { CommandContext } from "../command.js";

/** The options of `guidebook responses validate` as the command line gives them. */
export interface ValidateFlags {
  readonly content?: string;
  readonly format: ReportFormatName;
  /** Whether to say what is open. */
  readonly complete?: boolean;
}

async function validateFile(
  { file, answers, diagnostics }: AnswerFile,
  guidebooks: AnswerableGuidebooks,
  complete: boolean,
): Promise<readonly Diagnostic[]> {
  if (answers === undefined) return diagnostics;
  const guidebook = await pickGuidebook(guidebooks, answers.worksheets, file);
  if ("code" in guidebook) return [guidebook];
  const { responses, diagnostics: found } = await answers.read(guidebook);
  if (!complete) return found;
  const open = responses.flatMap(({ source, response }) =>
    describeOpenSteps(guidebook, response, source === undefined ? file : `${file}: ${source}`),
  );
  return [...found, ...open];
}

/**
 * Runs `guidebook responses validate`.
 *
 * @param paths Files with answers.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when there is an error, else 0.
 * @throws GuidebookError when a path does not exist or is a folder.
 */
export async function runValidate(
  paths: readonly string[],
  { content, format, complete = false }: ValidateFlags,
  { from, terminal: { out } }: CommandContext,
): Promise<ExitCode> {
  const files = await openAnswerFiles(paths, from);
  const guidebooks = await answerableGuidebooks(content, from);
  const diagnostics = [...guidebooks.diagnostics];
  // Without any guidebook there is nothing to hold the answers against.
  if (!hasErrors(diagnostics)) {
    for (const file of files) diagnostics.push(...(await validateFile(file, guidebooks, complete)));
  }
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const sourceOf = (file: string): string | undefined => texts.get(file) ?? guidebooks.sources.get(file);
  out.write(reportFormats[format]({ diagnostics, files: files.length, sourceOf }, out));
  return hasErrors(diagnostics) ? EXIT.failed : EXIT.fine;
}
