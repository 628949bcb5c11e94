import { type Diagnostic, diagnose, hasErrors } from "@guidebook-kit/core";
import type { GuidebookInput } from "@guidebook-kit/generator";
import { printVariant, renderPrint } from "@guidebook-kit/generator-print";
import { guidebookInput } from "../build/guidebook-input.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import type { PdfMaker } from "../pdf/pdf-maker.js";
import type { PrintJob } from "./list-print-jobs.js";
import { findMissingLetters } from "./missing-letters.js";
import type { OpenTask } from "./open-task.js";
import type { PrintSettings } from "./print-request.js";

/** What all files of a run are made with. */
export interface PrintTools {
  readonly settings: PrintSettings;
  readonly openTask: OpenTask;
  /** Absent when only HTML is made. */
  readonly maker: PdfMaker | undefined;
}

/** One page as it was made. */
export interface MadePage {
  /** Absent with an error. */
  readonly html?: string;
  /** Absent with an error, and without a browser. */
  readonly pdf?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders the page, or says why it cannot be rendered. */
function render(job: PrintJob, input: GuidebookInput, settings: PrintSettings): MadePage {
  try {
    const response = job.answers?.response;
    const html = renderPrint(input, printVariant(job.variant), { ...settings, response });
    return { html, diagnostics: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { diagnostics: [diagnose(printDiagnostics.notPrinted, { reason }, { file: `${job.path}.html` })] };
  }
}

/**
 * Makes one page as HTML and PDF.
 *
 * @param job What to make.
 * @param tools What it is made with.
 * @returns The page, or why there is none.
 */
export async function makePrintFile(
  job: PrintJob,
  { settings, maker, openTask }: PrintTools,
): Promise<MadePage> {
  const input = guidebookInput(await openTask(job.task));
  const rendered = render(job, input, settings);
  const { html } = rendered;
  if (html === undefined || maker === undefined) return rendered;
  // Answers are print; fields stand on blank pages only.
  const worksheet = settings.fillable && job.answers === undefined ? input.worksheet : undefined;
  const request = { file: `${job.path}.pdf`, worksheet, everyControl: job.whole, picture: false };
  const made = await maker.make(html, request);
  if (made.pdf === undefined || hasErrors(made.diagnostics)) return { diagnostics: made.diagnostics };
  return { html, pdf: made.pdf, diagnostics: made.diagnostics };
}

/**
 * Looks for answers that the pages' typeface cannot draw.
 *
 * @param jobs What is made.
 * @param openTask Opens their guidebooks.
 * @returns Warnings, one for each answer, however many pages it is printed on.
 */
export async function findUnreadable(jobs: readonly PrintJob[], openTask: OpenTask): Promise<Diagnostic[]> {
  const seen = new Set(jobs.flatMap(({ answers }) => answers ?? []));
  const files = new Set<string>();
  const found: Diagnostic[] = [];
  for (const answers of seen) {
    if (files.has(answers.file)) continue;
    files.add(answers.file);
    found.push(...findMissingLetters(guidebookInput(await openTask(answers.task)), answers));
  }
  return found;
}
