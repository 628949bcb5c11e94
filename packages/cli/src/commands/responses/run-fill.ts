import { displayPath } from "../../content/display-path.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { countDiagnostics } from "../../report/count-words.js";
import { problemsAsText } from "../../report/formats/text-report.js";
import { fillWorksheet } from "../../responses/fill-worksheet.js";
import { planOutputs } from "../../responses/plan-outputs.js";
import { writeOutputs } from "../../responses/write-outputs.js";
import type { CommandContext } from "../command.js";

/** What `guidebook responses fill` is called with. */
export interface FillFlags {
  /** Path of the PDF to fill in; it stays as it is. */
  readonly worksheet: string;
  /** Path of the file with one team's answers. */
  readonly answers: string;
  readonly out: string;
  readonly content?: string;
  readonly force?: boolean;
}

/**
 * Runs `guidebook responses fill`.
 *
 * @param flags The command line's arguments and options.
 * @param context What the command is run with.
 * @returns 1 when something does not fit, and nothing is written; else 0.
 * @throws GuidebookError when a path does not exist, or the file may not be written.
 */
export async function runFill(
  { worksheet, answers, out, content, force = false }: FillFlags,
  { from, terminal }: CommandContext,
): Promise<ExitCode> {
  const [path = out] = await planOutputs([out], { from, inputs: [worksheet, answers], force });
  const { pdf, ...report } = await fillWorksheet({ worksheet, answers, content }, from);
  const { diagnostics, files } = report;
  terminal.errors.write(problemsAsText({ ...report, files: files.length }, terminal.errors));
  if (pdf === undefined) {
    terminal.errors.write(`Nothing was written: ${countDiagnostics(diagnostics)}.\n`);
    return EXIT.failed;
  }
  await writeOutputs([{ path, content: pdf }], force);
  terminal.out.write(`Filled in ${displayPath(path, from)}.\n`);
  return EXIT.fine;
}
