import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { closeCheck } from "../check/close-check.js";
import { findEmptyParts } from "../check/find-empty-parts.js";
import { isSaidOnAsking, isUnfinished } from "../check/is-unfinished.js";
import { readShownLines } from "../check/read-shown-lines.js";
import { knownLocales } from "../config/known-locales.js";
import { loadConfig } from "../config/load-config.js";
import { type AskedContent, askedContent, isAskedFor } from "../content/asked-content.js";
import { isFrameworkFile } from "../content/content-file-name.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { openLibrary } from "../library/open-library.js";
import type { ReportFormatName } from "../report/formats/report-format-names.js";
import { reportFormats } from "../report/formats/report-formats.js";
import { createLateProgress } from "../report/late-progress.js";
import { orderDiagnostics } from "../report/order-diagnostics.js";
import type { Progress } from "../report/progress.js";
import { type CommandContext, USUAL_COMMAND } from "./command.js";

/** The options of `guidebook check` as the command line gives them. */
export interface CheckFlags {
  readonly format: ReportFormatName;
  /** Whether what is unfinished counts too. */
  readonly complete?: boolean;
}

/** What one content folder comes to. */
interface CheckedFolder {
  /** By file, then by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many of the files asked about were read. */
  readonly files: number;
  /** The lines that are shown, by files. */
  readonly sources: ReadonlyMap<string, string>;
}

/** How to check. */
interface CheckSettings {
  readonly from: string;
  readonly complete: boolean;
  readonly tell: Progress["show"];
}

async function checkFolder(
  { root, wanted }: AskedContent,
  { from, complete, tell }: CheckSettings,
): Promise<CheckedFolder> {
  const { config } = await loadConfig(from, undefined, root);
  const locales = knownLocales(config);
  const concerns = (file: string): boolean => isAskedFor(resolve(from, file), wanted);
  const isWanted = ({ name }: { readonly name: string }): boolean => concerns(name);
  const library = await openLibrary({ root, from, locales, isWanted, tell });
  const { opened, guidebooks } = library;
  // A framework that has errors hides what is wrong with its guidebooks.
  const hides = ({ file, severity }: Diagnostic): boolean => severity === "error" && isFrameworkFile(file);
  const said = library.diagnostics.filter((diagnostic) => complete || !isSaidOnAsking(diagnostic));
  const found = said.filter((diagnostic) => concerns(diagnostic.file) || hides(diagnostic));
  const empty = complete ? await findEmptyParts({ opened, guidebooks, locales, tell }) : [];
  const diagnostics = orderDiagnostics([...found, ...empty]);
  const sources = await readShownLines(opened, diagnostics);
  return { diagnostics, files: library.files.filter(concerns).length, sources };
}

async function checkFolders(
  paths: readonly string[],
  { from, terminal }: CommandContext,
  complete: boolean,
): Promise<CheckedFolder[]> {
  const progress = createLateProgress(terminal, { unit: "file" });
  try {
    const folders: CheckedFolder[] = [];
    for (const asked of await askedContent(paths, from)) {
      folders.push(await checkFolder(asked, { from, complete, tell: progress.show }));
    }
    return folders;
  } finally {
    progress.clear();
  }
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
  const { terminal, command = USUAL_COMMAND } = context;
  const complete = flags.complete === true;
  const folders = await checkFolders(paths, context, complete);
  const diagnostics = folders.flatMap((folder) => folder.diagnostics);
  const report = {
    diagnostics,
    files: folders.reduce((sum, { files }) => sum + files, 0),
    sourceOf: (file: string) => folders.find(({ sources }) => sources.has(file))?.sources.get(file),
    command,
    closing: closeCheck(diagnostics, { command, complete }),
  };
  terminal.out.write(reportFormats[flags.format](report, terminal.out));
  const failed = hasErrors(diagnostics) || (complete && diagnostics.some(isUnfinished));
  return failed ? EXIT.failed : EXIT.fine;
}
