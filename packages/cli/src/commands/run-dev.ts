import { GuidebookError, hasErrors } from "@guidebook-kit/core";
import { openPage } from "../dev/open-page.js";
import { type PreviewBuild, runPreview } from "../dev/run-preview.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { countDiagnostics } from "../report/count-words.js";
import { problemsAsText } from "../report/formats/text-report.js";
import type { CommandContext } from "./command.js";
import { untilInterrupted } from "./until-interrupted.js";

/** The options of `guidebook dev` as the command line gives them. */
export interface DevFlags {
  readonly port?: string;
  /** Whether to open the preview in a browser. */
  readonly open?: boolean;
  readonly config?: string;
  readonly templates?: string;
}

const HIGHEST_PORT = 65_535;

function readPort(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= HIGHEST_PORT) return port;
  throw new GuidebookError(
    "cli/not-a-port",
    `"${given}" is not a port: name a number up to ${HIGHEST_PORT}.`,
  );
}

function sayBuilt({ diagnostics, sources }: PreviewBuild, { terminal, command }: CommandContext): void {
  const { errors } = terminal;
  const pressing = diagnostics.filter(({ severity }) => severity !== "note");
  const report = {
    diagnostics: pressing,
    files: sources.size,
    sourceOf: (file: string) => sources.get(file),
    command,
  };
  errors.write(problemsAsText(report, errors));
  const count = countDiagnostics(pressing);
  errors.write(
    hasErrors(pressing)
      ? `${count}. What has errors stays as it was before them.\n`
      : `Pages are up to date: ${count}.\n`,
  );
}

async function show(address: string, { errors }: CommandContext["terminal"]): Promise<void> {
  if (!(await openPage(address))) errors.write("No browser could be opened; open the address yourself.\n");
}

/**
 * Runs `guidebook dev`, until somebody stops it.
 *
 * @param content The content folder; the config's when undefined.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 0, since stopping it is how it ends.
 * @throws GuidebookError when the command was called wrongly.
 */
export async function runDev(
  content: string | undefined,
  flags: DevFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, from } = context;
  const port = readPort(flags.port);
  const { config, templates } = flags;
  const started = (address: string): void => {
    terminal.out.write(`Preview: ${address}\nIt follows each save. Stop it with Ctrl+C.\n`);
    if (flags.open === true) void show(address, terminal);
  };
  const built = (result: PreviewBuild): void => sayBuilt(result, context);
  const asked = { content, config, templates, from, port };
  await untilInterrupted((signal) => runPreview({ ...asked, signal, started, built }));
  return EXIT.fine;
}
