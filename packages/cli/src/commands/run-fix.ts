import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { askedContent } from "../content/asked-content.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { type Mending, mendFiles } from "../fix/mend-files.js";
import { countWords } from "../report/count-words.js";
import { textReport } from "../report/formats/text-report.js";
import { toPrintable } from "../report/paint.js";
import type { CommandContext } from "./command.js";

/** The options of `guidebook fix` as the command line gives them. */
export interface FixFlags {
  /** Whether only to say what would be mended. */
  readonly check?: boolean;
}

function describeMended({ file, position, fix, message }: Diagnostic): string {
  const place = position === undefined ? file : `${file}:${position.start.line}`;
  return `${toPrintable(place)}: ${toPrintable(fix?.title ?? message)}\n`;
}

/**
 * Runs `guidebook fix`.
 *
 * @param paths Folders and files; the config's content folder when empty, else `content` or this folder.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when an error is left, or with `--check` when there is something to mend; else 0.
 * @throws GuidebookError when a path does not exist or is not content, or a file changes meanwhile.
 */
export async function runFix(
  paths: readonly string[],
  flags: FixFlags,
  { from, terminal: { out } }: CommandContext,
): Promise<ExitCode> {
  const mendings: Mending[] = [];
  for (const asked of await askedContent(paths, from)) mendings.push(await mendFiles(asked, from));
  const mended = mendings.flatMap((mending) => mending.mended);
  out.write(mended.map(describeMended).join(""));
  const places = `${countWords(mended.length, "place")} in ${countWords(new Set(mended.map(({ file }) => file)).size, "file")}`;
  if (flags.check === true) {
    out.write(mended.length === 0 ? "There is nothing to mend.\n" : `Would mend ${places}.\n`);
    return mended.length === 0 ? EXIT.fine : EXIT.failed;
  }
  for (const { write } of mendings) await write();
  out.write(mended.length === 0 ? "There was nothing to mend.\n\n" : `Mended ${places}.\n\n`);
  const diagnostics = mendings.flatMap(({ left }) => left);
  const sourceOf = (file: string): string | undefined =>
    mendings.find(({ sources }) => sources.has(file))?.sources.get(file);
  const files = mendings.reduce((sum, mending) => sum + mending.files.length, 0);
  out.write(textReport({ diagnostics, files, sourceOf }, out));
  return hasErrors(diagnostics) ? EXIT.failed : EXIT.fine;
}
