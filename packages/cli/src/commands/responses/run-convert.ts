import { displayPath } from "../../content/display-path.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { type AnswerFormat, answerFormatOf } from "../../responses/answer-format.js";
import { answerWriters } from "../../responses/answer-writers.js";
import { gatherForOutput } from "../../responses/gather-for-output.js";
import { planOutputs } from "../../responses/plan-outputs.js";
import { writeOutputs } from "../../responses/write-outputs.js";
import type { CommandContext } from "../command.js";

/** The options of `guidebook responses convert` as the command line gives them. */
export interface ConvertFlags {
  readonly out?: string;
  readonly to?: AnswerFormat;
  readonly content?: string;
  readonly force?: boolean;
}

/**
 * Runs `guidebook responses convert`.
 *
 * @param inputs Files with answers to one guidebook.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the answers have an error, and nothing is written; else 0.
 * @throws GuidebookError when a path does not exist, or the file may not be written.
 */
export async function runConvert(
  inputs: readonly string[],
  { out, to = answerFormatOf(out), content, force = false }: ConvertFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, terminal } = context;
  const [path] = await planOutputs(out === undefined ? [] : [out], { from, inputs, force });
  const gathered = await gatherForOutput(inputs, { content }, context);
  if (gathered === undefined) return EXIT.failed;
  const text = answerWriters[to](gathered);
  if (path === undefined) {
    terminal.out.write(text);
    return EXIT.fine;
  }
  await writeOutputs([{ path, content: text }], force);
  terminal.out.write(`Wrote ${displayPath(path, from)}.\n`);
  return EXIT.fine;
}
