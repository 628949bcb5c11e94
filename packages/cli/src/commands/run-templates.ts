import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { guidebookInput } from "../build/guidebook-input.js";
import { displayPath } from "../content/display-path.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readSources } from "../library/read-sources.js";
import { chooseTasks } from "../print/choose-tasks.js";
import { type Printable, readPrintable } from "../print/read-printable.js";
import { countWords } from "../report/count-words.js";
import { problemsAsText } from "../report/formats/text-report.js";
import { listTemplateFiles } from "../templates/list-template-files.js";
import { requireTemplateFolder, writeTemplates } from "../templates/write-templates.js";
import type { CommandContext } from "./command.js";

/** The options of `guidebook templates` as the command line gives them. */
export interface TemplatesFlags {
  readonly guidebook?: string;
  /** Tag of a language. */
  readonly locale?: string;
  readonly force?: boolean;
  readonly config?: string;
}

/** What `guidebook templates` is called with. */
export interface TemplatesCall extends TemplatesFlags {
  /** The folder to write to. */
  readonly dir: string;
  readonly content: string | undefined;
}

const listOf = (word: string | undefined): string[] => (word === undefined ? [] : [word]);

async function reportErrors({ content }: Printable, { terminal }: CommandContext): Promise<ExitCode> {
  const isError = ({ severity }: Diagnostic): boolean => severity === "error";
  const diagnostics = content.diagnostics.filter(isError);
  const sources = await readSources(content.opened, diagnostics);
  const sourceOf = (file: string): string | undefined => sources.get(file);
  const report = { diagnostics, files: content.files.length, sourceOf };
  terminal.errors.write(problemsAsText(report, terminal.errors));
  const why = hasErrors(diagnostics) ? countWords(diagnostics.length, "error") : "there is no guidebook";
  terminal.errors.write(`Nothing was written: ${why}.\n`);
  return EXIT.failed;
}

/**
 * Runs `guidebook templates`.
 *
 * @param call The command line's arguments and options.
 * @param context What the command is run with.
 * @returns 1 when the guidebook has an error, and nothing is written; else 0.
 * @throws GuidebookError when the command was called wrongly, or the folder holds files of somebody else.
 */
export async function runTemplates(
  { dir, content, guidebook, locale, config, force = false }: TemplatesCall,
  context: CommandContext,
): Promise<ExitCode> {
  const { from, terminal } = context;
  const printable = await readPrintable({ content, config, out: dir, from });
  const wanted = { guidebooks: listOf(guidebook), locales: listOf(locale) };
  const [task] = chooseTasks(printable, wanted);
  const folder = { given: dir, from, contentRoot: printable.plan.root, force };
  await requireTemplateFolder(folder);
  if (task === undefined) return reportErrors(printable, context);
  const opened = await task.guidebook.open();
  const files = await listTemplateFiles(
    guidebookInput({ ...task, guidebook: opened }),
    printable.plan.config,
  );
  const kept = await writeTemplates(files, folder);
  const name = displayPath(resolve(from, dir), from);
  const { id, locale: tag } = task.guidebook;
  terminal.out.write(
    `Wrote ${countWords(files.length, "file")} into ${name}, with the data of ${id}/${tag}.\n`,
  );
  for (const { path, as } of kept)
    terminal.out.write(`${path} had been changed; that version is now ${as}.\n`);
  terminal.out.write(`\nWhat they are, and how to render them and bring them back in: ${name}/README.md\n`);
  return EXIT.fine;
}
