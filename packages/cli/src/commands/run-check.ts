import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { closeCheck } from "../check/close-check.js";
import { findEmptyParts, isSaidOnAsking, isUnfinished } from "../check/find-unfinished.js";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { askedContent, isAskedFor } from "../content/asked-content.js";
import { isFrameworkFile, type LoadedContent, loadContent } from "../content/load-content.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { ReportFormatName } from "../report/formats/report-format-names.js";
import { reportFormats } from "../report/formats/report-formats.js";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import { type CommandContext, USUAL_COMMAND } from "./command.js";

/** The options of `guidebook check` as the command line gives them. */
export interface CheckFlags {
  readonly format: ReportFormatName;
  /** Whether what is unfinished counts too. */
  readonly complete?: boolean;
}

/** Problems and files that concern the paths asked about. */
function concerning(content: LoadedContent, paths: readonly string[], from: string): LoadedContent {
  const concerns = (file: string): boolean => isAskedFor(resolve(from, file), paths);
  // A framework that has errors hides what is wrong with its guidebooks.
  const hides = ({ file, severity }: Diagnostic): boolean => severity === "error" && isFrameworkFile(file);
  return {
    ...content,
    diagnostics: content.diagnostics.filter((diagnostic) => concerns(diagnostic.file) || hides(diagnostic)),
    files: content.files.filter(concerns),
  };
}

/**
 * Runs `guidebook check`.
 *
 * @param paths Folders and files; the config's content folder when empty, else `content` or this folder.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when there is an error, or with `--complete` something unfinished; else 0.
 * @throws GuidebookError when a path does not exist or is not content.
 */
export async function runCheck(
  paths: readonly string[],
  flags: CheckFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, terminal, command = USUAL_COMMAND } = context;
  const complete = flags.complete === true;
  const contents: LoadedContent[] = [];
  for (const { root, wanted } of await askedContent(paths, from)) {
    const { config } = await loadConfig(from, undefined, root);
    const locales = knownLocales(config);
    const content = await loadContent({ root, from, locales });
    const found = complete
      ? [...content.diagnostics, ...findEmptyParts(content, locales)]
      : content.diagnostics.filter((diagnostic) => !isSaidOnAsking(diagnostic));
    const diagnostics = orderDiagnostics(found);
    contents.push(concerning({ ...content, diagnostics }, wanted, from));
  }
  const diagnostics = contents.flatMap((content) => content.diagnostics);
  const report = {
    diagnostics,
    files: contents.reduce((sum, { files }) => sum + files.length, 0),
    sourceOf: (file: string) => contents.find(({ sources }) => sources.has(file))?.sources.get(file),
    command,
    closing: closeCheck(diagnostics, { command, complete }),
  };
  terminal.out.write(reportFormats[flags.format](report, terminal.out));
  const failed = hasErrors(diagnostics) || (complete && diagnostics.some(isUnfinished));
  return failed ? EXIT.failed : EXIT.fine;
}
