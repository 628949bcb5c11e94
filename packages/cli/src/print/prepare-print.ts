import { basename, dirname } from "node:path";
import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { isFrameworkFile } from "../content/content-file-name.js";
import { readSources } from "../library/read-sources.js";
import { checkOutputFolder } from "../output/check-output-folder.js";
import { openAnswerFiles } from "../responses/open-answer-files.js";
import { NO_TEMPLATES, readTemplates } from "../templates/read-templates.js";
import { chooseTasks } from "./choose-tasks.js";
import { listPrintJobs, type PrintJob } from "./list-print-jobs.js";
import { findUnreadable } from "./make-print-file.js";
import { createTaskOpener, type OpenTask } from "./open-task.js";
import type { PrintRequest, PrintSettings } from "./print-request.js";
import { printSettings } from "./print-settings.js";
import { type Printable, readPrintable } from "./read-printable.js";
import { takeShard } from "./shard.js";
import { readTeamAnswers } from "./team-answers.js";

/** A run of which all is known and nothing is made yet. */
export interface PreparedPrint {
  /** Absolute path of the folder to write to. */
  readonly output: string;
  /** Absolute path of the content folder. */
  readonly contentRoot: string;
  readonly settings: PrintSettings;
  readonly openTask: OpenTask;
  /** What to make; nothing when an edited template is wrong. */
  readonly jobs: readonly PrintJob[];
  /** What is wrong with guidebooks, answers and templates that were asked for. */
  readonly diagnostics: readonly Diagnostic[];
  /** Gives the text of a file, for the code frame. */
  readonly sourceOf: (file: string) => string | undefined;
}

/** Errors of the guidebooks that were asked for. Warnings are for whoever writes the content, and `check` says them. */
function contentErrors({ content }: Printable, guidebooks: readonly string[]): Diagnostic[] {
  const concerns = (file: string): boolean =>
    guidebooks.length === 0 || isFrameworkFile(file) || guidebooks.includes(basename(dirname(file)));
  return content.diagnostics.filter(({ severity, file }) => severity === "error" && concerns(file));
}

/**
 * Reads and checks all that a run needs. Nothing is written.
 *
 * @param request What to print.
 * @returns The run, ready to be made.
 * @throws GuidebookError when the call itself is wrong: an unknown folder, guidebook, language, way to print, step or
 *   section.
 */
export async function preparePrint(request: PrintRequest): Promise<PreparedPrint> {
  const printable = await readPrintable(request);
  const { plan, content } = printable;
  await checkOutputFolder({ out: plan.output, contentRoot: plan.root, command: "print" });
  const templates =
    plan.templates === undefined ? NO_TEMPLATES : await readTemplates(plan.templates, plan.from);
  const chosen = chooseTasks(printable, request);
  const settings = printSettings(request, { config: plan.config, templates, tasks: chosen });
  const files = await openAnswerFiles(request.responses, request.from);
  const openTask = createTaskOpener();
  const guidebooks = { ...printable, chosen, openTask };
  const read = await readTeamAnswers(files, guidebooks, request.locales.length > 0);
  const answers = request.responses.length > 0 ? read.answers : undefined;
  const all = hasErrors(templates.diagnostics) ? [] : listPrintJobs({ tasks: chosen, answers }, settings);
  const jobs = takeShard(all, request.shard);
  const wrong = contentErrors(printable, request.guidebooks);
  const missing = await findUnreadable(jobs, openTask);
  const diagnostics = [...templates.diagnostics, ...wrong, ...read.diagnostics, ...missing];
  const sources = await readSources(content.opened, wrong);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const sourceOf = (file: string): string | undefined =>
    texts.get(file) ?? templates.sources.get(file) ?? sources.get(file);
  const base = { output: plan.output, contentRoot: plan.root, settings, openTask };
  return { ...base, jobs, diagnostics, sourceOf };
}
