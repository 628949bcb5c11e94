import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { EXIT, type ExitCode } from "../exit-code.js";
import { makePrint, type PrintResult } from "../print/make-print.js";
import { type PreparedPrint, preparePrint } from "../print/prepare-print.js";
import { parseShard } from "../print/shard.js";
import { describePrint } from "../report/describe-print.js";
import { problemsAsText } from "../report/formats/text-report.js";
import { createProgress } from "../report/progress.js";
import type { CommandContext } from "./command.js";
import { untilInterrupted } from "./until-interrupted.js";

/** The options of `guidebook print` as the command line gives them. */
export interface PrintFlags {
  readonly guidebook?: readonly string[];
  readonly locale?: readonly string[];
  readonly variant?: readonly string[];
  readonly response?: readonly string[];
  readonly steps?: readonly string[];
  readonly sections?: readonly string[];
  readonly out?: string;
  readonly shard?: string;
  readonly templates?: string;
  /** False with `--no-pdf`. */
  readonly pdf: boolean;
  readonly browser?: string;
  readonly config?: string;
}

/** Nothing is to be made, for a reason that was told, or since another part of the run makes it. */
const NOTHING: PrintResult = { files: [], printed: [], failed: [], diagnostics: [], kept: [] };

function sayProblems(
  found: readonly Diagnostic[],
  { sourceOf }: PreparedPrint,
  { terminal: { errors } }: CommandContext,
): void {
  const diagnostics = found.filter(({ severity }) => severity !== "note");
  errors.write(problemsAsText({ diagnostics, files: 0, sourceOf }, errors));
}

function report(print: PreparedPrint, result: PrintResult, context: CommandContext): ExitCode {
  const { terminal, from } = context;
  sayProblems(result.diagnostics, print, context);
  const text = describePrint({ ...result, output: print.output }, { from, color: terminal.out.color });
  terminal.out.write(text);
  const failed = hasErrors([...print.diagnostics, ...result.diagnostics]);
  // Without a browser, half of what was asked for is not there.
  return failed || result.withoutPdf !== undefined ? EXIT.failed : EXIT.fine;
}

/**
 * Runs `guidebook print`.
 *
 * @param content The content folder; the config's when undefined.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when something could not be printed, 130 or 143 when somebody stopped the run, else 0.
 * @throws GuidebookError when the command was called wrongly.
 */
export async function runPrint(
  content: string | undefined,
  flags: PrintFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, from } = context;
  const { config, out, templates, browser, pdf } = flags;
  // Until files are made a signal may simply end the process: reading leaves nothing behind.
  const print = await preparePrint({
    ...{ content, config, out, templates, from },
    guidebooks: flags.guidebook ?? [],
    locales: flags.locale ?? [],
    variants: flags.variant ?? [],
    responses: flags.response ?? [],
    steps: flags.steps ?? [],
    sections: flags.sections ?? [],
    shard: flags.shard === undefined ? undefined : parseShard(flags.shard),
  });
  // Said first: it does not depend on how the printing goes.
  sayProblems(print.diagnostics, print, context);
  if (print.jobs.length === 0) return report(print, NOTHING, context);
  const progress = createProgress(terminal, { unit: "document" });
  const outcome = await untilInterrupted((signal) => makePrint(print, { pdf, browser, progress, signal }));
  if ("result" in outcome) return report(print, outcome.result, context);
  terminal.errors.write("Stopped. Nothing was changed.\n");
  return outcome.stopped;
}
