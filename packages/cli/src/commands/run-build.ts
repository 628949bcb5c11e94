import { hasErrors } from "@guidebook-kit/core";
import type { BuildResult } from "../build/build-options.js";
import { makeBuild } from "../build/make-build.js";
import { prepareBuild } from "../build/prepare-build.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { countDiagnostics } from "../report/count-words.js";
import { describeBuild } from "../report/describe-build.js";
import { buildReport } from "../report/formats/build-report.js";
import { createLateProgress } from "../report/late-progress.js";
import { createProgress } from "../report/progress.js";
import { type CommandContext, USUAL_COMMAND } from "./command.js";
import { untilInterrupted } from "./until-interrupted.js";

/** The options of `guidebook build` as the command line gives them. */
export interface BuildFlags {
  readonly out?: string;
  readonly guidebook?: readonly string[];
  readonly generator?: readonly string[];
  readonly templates?: string;
  /** False with `--no-pdf`. */
  readonly pdf: boolean;
  readonly browser?: string;
  /** False with `--no-cache`. */
  readonly cache: boolean;
  readonly config?: string;
  readonly keepGoing?: boolean;
  /** Whether to say what was made as one document for programs. */
  readonly json?: boolean;
}

const codeOf = ({ diagnostics }: BuildResult): ExitCode => (hasErrors(diagnostics) ? EXIT.failed : EXIT.fine);

async function reportBuild(
  result: BuildResult,
  { terminal, from, command = USUAL_COMMAND }: CommandContext,
): Promise<ExitCode> {
  const { diagnostics, sources, files } = result;
  const { out, errors } = terminal;
  // Notes are for whoever writes the content, and `check` says them.
  const pressing = diagnostics.filter(({ severity }) => severity !== "note");
  const report = {
    diagnostics: pressing,
    files: sources.size,
    sourceOf: (file: string) => sources.get(file),
  };
  if (pressing.length > 0) {
    const { problemsAsText } = await import("../report/formats/text-report.js");
    errors.write(problemsAsText(report, errors));
  }
  if (files.length > 0) out.write(describeBuild(result, { from, color: out.color, command }));
  else errors.write(`Nothing was built, and nothing was changed: ${countDiagnostics(diagnostics)}.\n`);
  return codeOf(result);
}

/**
 * Runs `guidebook build`.
 *
 * @param content The content folder; the config's when undefined.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the content has an error, 130 or 143 when somebody stopped the build, else 0.
 * @throws GuidebookError when the command was called wrongly.
 */
export async function runBuild(
  content: string | undefined,
  flags: BuildFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, from } = context;
  const { out: output, guidebook: guidebooks, generator: generators } = flags;
  const { browser, cache, config, keepGoing, templates } = flags;
  // Until here a signal may simply end the process: reading leaves nothing behind.
  const asked = { content, output, guidebooks, generators, config, keepGoing, templates, browser, cache };
  const reading = createLateProgress(terminal, { unit: "file" });
  const options = { ...asked, pdf: flags.pdf ? undefined : false, from, reading: reading.show };
  const prepared = await prepareBuild(options).finally(reading.clear);
  const progress = createProgress(terminal);
  const outcome = await untilInterrupted((signal) => makeBuild(prepared, { progress, signal }));
  if ("result" in outcome) {
    const { result } = outcome;
    if (flags.json !== true) return reportBuild(result, context);
    terminal.out.write(buildReport(result, from));
    return codeOf(result);
  }
  terminal.errors.write("Stopped. Nothing was changed.\n");
  return outcome.stopped;
}
