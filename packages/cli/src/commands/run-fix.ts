import { hasErrors } from "@guidebook-kit/core";
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
  { from, terminal: { out }, command }: CommandContext,
): Promise<ExitCode> {
  const mendings: Mending[] = [];
  for (const asked of await askedContent(paths, from)) mendings.push(await mendFiles(asked, from));
  const places = mendings.flatMap((mending) => mending.places);
  const files = mendings.reduce((sum, { changed }) => sum + changed, 0);
  out.write(places.map((place) => `${toPrintable(place)}\n`).join(""));
  const amount = `${countWords(places.length, "place")} in ${countWords(files, "file")}`;
  if (flags.check === true) {
    out.write(files === 0 ? "There is nothing to mend.\n" : `Would mend ${amount}.\n`);
    return files === 0 ? EXIT.fine : EXIT.failed;
  }
  for (const { write } of mendings) await write();
  out.write(files === 0 ? "There was nothing to mend.\n\n" : `Mended ${amount}.\n\n`);
  const diagnostics = mendings.flatMap(({ left }) => left);
  const sourceOf = (file: string): string | undefined =>
    mendings.find(({ sources }) => sources.has(file))?.sources.get(file);
  const looked = mendings.reduce((sum, mending) => sum + mending.files.length, 0);
  out.write(textReport({ diagnostics, files: looked, sourceOf, command }, out));
  return hasErrors(diagnostics) ? EXIT.failed : EXIT.fine;
}
