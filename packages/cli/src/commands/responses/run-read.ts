import type { ExitCode } from "../../exit-code.js";
import type { CommandContext } from "../command.js";
import { type ConvertFlags, runConvert } from "./run-convert.js";

/** The options of `guidebook responses read` as the command line gives them. */
export type ReadFlags = Omit<ConvertFlags, "to">;

/**
 * Runs `guidebook responses read`: a filled PDF is one of the formats from which answers are converted, and several
 * become a merge.
 *
 * @param pdfs Filled PDFs of one guidebook.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when a PDF cannot be read, and nothing is written; else 0.
 * @throws GuidebookError when a path does not exist, or the file may not be written.
 */
export function runRead(
  pdfs: readonly string[],
  flags: ReadFlags,
  context: CommandContext,
): Promise<ExitCode> {
  return runConvert(pdfs, flags, context);
}
