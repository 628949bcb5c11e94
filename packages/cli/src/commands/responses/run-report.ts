import { pathToFileURL } from "node:url";
import { renderReport, writeCsv } from "@guidebook-kit/response-report";
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

/** The options of `guidebook responses report` as the command line gives them. */
export interface ReportFlags {
  readonly out: string;
  readonly csv?: string;
  /** Language tag (BCP 47). */
  readonly locale?: string;
  readonly content?: string;
  readonly force?: boolean;
}

/**
 * Runs `guidebook responses report`.
 *
 * @param paths Files with answers to one guidebook.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the answers have an error, and nothing is written; else 0.
 * @throws GuidebookError when a path does not exist, a file may not be written, or the guidebook is not in the
 *   language asked for.
 */
export async function runReport(
  paths: readonly string[],
  { out, csv, locale, content, force = false }: ReportFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, terminal } = context;
  const outputs = csv === undefined ? [out] : [out, csv];
  const [pagePath = out, tablePath] = await planOutputs(outputs, { from, inputs: paths, force });
  const gathered = await gatherForOutput(paths, { content, locale }, context);
  if (gathered === undefined) return EXIT.failed;
  const { guidebook, inputs, files, sourceOf } = gathered;
  const { resolved, worksheet } = guidebook;
  const merged = mergeResponses(worksheet, inputs);
  const report = { diagnostics: reportSameRecords(merged), files: files.length, sourceOf };
  terminal.errors.write(problemsAsText(report, terminal.errors));
  const page = renderReport({ merged, worksheet, resolved, locale: guidebook.locale });
  const table = tablePath === undefined ? [] : [{ path: tablePath, content: writeCsv(merged, worksheet) }];
  await writeOutputs([{ path: pagePath, content: page }, ...table], force);
  const written = [pagePath, ...table.map(({ path }) => path)].map((path) => displayPath(path, from));
  terminal.out.write(
    `Reported the answers of ${countWords(inputs.length, "team")} in ${written.join(" and ")}.\n\n`,
  );
  terminal.out.write(`Open the report in a browser:\n  ${pathToFileURL(pagePath).href}\n`);
  return EXIT.fine;
}
