import { mergeResponses } from "@guidebook-kit/worksheet";
import { displayPath } from "../../content/display-path.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { countWords } from "../../report/count-words.js";
import { problemsAsText } from "../../report/formats/text-report.js";
import { gatherForOutput } from "../../responses/gather-for-output.js";
import { planOutputs } from "../../responses/plan-outputs.js";
import { reportSameRecords } from "../../responses/report-same-records.js";
import { writeOutputs } from "../../responses/write-outputs.js";
import type { CommandContext } from "../command.js";

/** The options of `guidebook responses merge` as the command line gives them. */
export interface MergeFlags {
  readonly out: string;
  readonly content?: string;
  readonly force?: boolean;
}

/**
 * Runs `guidebook responses merge`.
 *
 * @param paths Files with answers to one guidebook.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the answers have an error, and nothing is written; else 0.
 * @throws GuidebookError when a path does not exist, or the file may not be written.
 */
export async function runMerge(
  paths: readonly string[],
  { out, content, force = false }: MergeFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, terminal } = context;
  const [path = out] = await planOutputs([out], { from, inputs: paths, force });
  const gathered = await gatherForOutput(paths, { content }, context);
  if (gathered === undefined) return EXIT.failed;
  const { guidebook, inputs, files, sourceOf } = gathered;
  const merged = mergeResponses(guidebook.worksheet, inputs);
  const report = { diagnostics: reportSameRecords(merged), files: files.length, sourceOf };
  terminal.errors.write(problemsAsText(report, terminal.errors));
  await writeOutputs([{ path, content: `${JSON.stringify(merged, null, 2)}\n` }], force);
  terminal.out.write(
    `Merged the answers of ${countWords(inputs.length, "team")} into ${displayPath(path, from)}.\n`,
  );
  return EXIT.fine;
}
