import { join } from "node:path";
import { type Diagnostic, GuidebookError, hasErrors, isId } from "@guidebook-kit/core";
import { localeFor } from "@guidebook-kit/locales";
import { printGuidebook } from "@guidebook-kit/markdown";
import { isFrameworkFile } from "../content/content-file-name.js";
import { SKIPPED_FOLDERS } from "../content/walk-content.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { OpenedFiles } from "../library/open-files.js";
import { readSources } from "../library/read-sources.js";
import { problemsAsText } from "../report/formats/text-report.js";
import { createLateProgress } from "../report/late-progress.js";
import { describeNew } from "../starter/describe-new.js";
import { findDimension } from "../starter/find-dimension.js";
import { isFrameworkPath, readFrameworkCopy } from "../starter/framework-copy.js";
import type { TypedNew } from "../starter/no-framework.js";
import { chooseFramework, type PlacedFramework, placeFramework } from "../starter/place-framework.js";
import { requireFirst } from "../starter/require-first.js";
import { readShelf, type Shelf } from "../starter/shelf.js";
import { starterGuidebook } from "../starter/starter-guidebook.js";
import { writeNewFiles } from "../starter/write-new-files.js";
import { type CommandContext, USUAL_COMMAND } from "./command.js";

/** The options of `guidebook new` as the command line gives them. */
export interface NewFlags {
  readonly content?: string;
  /** A framework's file, or the id of one in the content. */
  readonly framework?: string;
  readonly id?: string;
}

const ID_WORDS = "an id begins with a letter from a to z and goes on with letters, digits and hyphens.";

/** Says what is wrong with a framework, when that keeps a guidebook from being written. */
async function reportBroken(
  found: readonly Diagnostic[],
  opened: OpenedFiles,
  { terminal, command }: CommandContext,
): Promise<boolean> {
  const diagnostics = found.filter(({ file }) => isFrameworkFile(file));
  if (!hasErrors(diagnostics)) return false;
  const sources = await readSources(opened, diagnostics);
  const sourceOf = (file: string): string | undefined => sources.get(file);
  terminal.errors.write(problemsAsText({ diagnostics, files: 1, sourceOf, command }, terminal.errors));
  terminal.errors.write("Mend the framework first; nothing was written.\n");
  return true;
}

/** The framework's file, when the option names one and not an id. */
async function namedFile({ framework }: NewFlags, from: string): Promise<string | undefined> {
  const isFile = framework !== undefined && (await isFrameworkPath(framework, from));
  return isFile ? framework : undefined;
}

async function openShelf(
  content: string | undefined,
  framework: string | undefined,
  { from, terminal }: CommandContext,
): Promise<Shelf> {
  const progress = createLateProgress(terminal, { unit: "file" });
  try {
    return await readShelf({ content, framework, from, tell: progress.show });
  } finally {
    progress.clear();
  }
}

/** What is known when the framework is looked for. */
interface FrameworkSearch {
  readonly shelf: Shelf;
  /** The framework's file, when somebody has named one. */
  readonly file: string | undefined;
  readonly typed: TypedNew;
  readonly context: CommandContext;
}

/** The framework to write for; undefined when it has errors, which have been said. */
async function findFramework({
  shelf,
  file,
  typed,
  context,
}: FrameworkSearch): Promise<PlacedFramework | undefined> {
  const { library, locales } = shelf;
  if (await reportBroken(library.diagnostics, library.opened, context)) return undefined;
  if (file === undefined) return chooseFramework(shelf, typed);
  const { copy, diagnostics, opened } = await readFrameworkCopy(file, context.from, locales);
  if (copy !== undefined) return placeFramework(copy, shelf, typed);
  await reportBroken(diagnostics, opened, context);
  return undefined;
}

function requireName(id: string): void {
  if (!isId(id)) throw new GuidebookError("cli/not-an-id", `"${id}" is not an id: ${ID_WORDS}`);
  if (!SKIPPED_FOLDERS.has(id)) return;
  throw new GuidebookError(
    "cli/not-an-id",
    `Nothing is read in folders named "${id}"; give the guidebook another id with --id.`,
  );
}

/**
 * Runs `guidebook new`.
 *
 * @param wanted Number or id of the dimension.
 * @param flags The command line's options.
 * @param context What the command is run with.
 * @returns 1 when the framework has errors, else 0.
 * @throws GuidebookError when there is no framework, the dimension is unknown, or the guidebook is there already, also
 *   under another id.
 */
export async function runNew(wanted: string, flags: NewFlags, context: CommandContext): Promise<ExitCode> {
  const { from, terminal, command = USUAL_COMMAND } = context;
  const file = await namedFile(flags, from);
  const shelf = await openShelf(flags.content, file, context);
  const typed = { ...flags, command, dimension: wanted, from };
  const placed = await findFramework({ shelf, file, typed, context });
  if (placed === undefined) return EXIT.failed;
  const { framework, folder, copies } = placed;
  const dimension = findDimension(framework, wanted);
  const id = flags.id ?? dimension.id;
  requireName(id);
  requireFirst({ id, isNamed: flags.id !== undefined, framework, dimension }, shelf.library, typed);
  const text = localeFor(shelf.locales, framework.locale).starter;
  const guidebook = starterGuidebook({ id, framework, dimension, text });
  const path = join(folder, id, "guidebook.md");
  const content = printGuidebook(guidebook, framework, shelf.locales);
  const { root } = shelf;
  await writeNewFiles([...copies, { path, content }], { root, from });
  terminal.out.write(describeNew({ ...placed, path, root }, { from, command }));
  return EXIT.fine;
}
