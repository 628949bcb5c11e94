import { setImmediate } from "node:timers/promises";
import { type Diagnostic, hasErrors } from "@guidebook-kit/core";
import { unlessStopped } from "../build/unless-stopped.js";
import type { KeptFile } from "../output/carry-files.js";
import { inOutputSession } from "../output/in-output-session.js";
import type { OutputSession } from "../output/output-session.js";
import { pagesAtOnce } from "../pdf/pages-at-once.js";
import type { OpenedPdfMaker } from "../pdf/pdf-maker.js";
import { requirePdfMaker } from "../pdf/require-pdf-maker.js";
import { sideBySide } from "../pdf/side-by-side.js";
import type { Progress } from "../report/progress.js";
import type { PrintJob } from "./list-print-jobs.js";
import { type MadePage, makePrintFile } from "./make-print-file.js";
import type { PreparedPrint } from "./prepare-print.js";

/** How to make the files of a run. */
export interface MakePrintOptions {
  /** Whether to make PDFs. */
  readonly pdf: boolean;
  /** Path of the browser; found by itself when undefined. */
  readonly browser: string | undefined;
  readonly progress: Progress;
  /** Stops the run when it is aborted; what was there before stays. */
  readonly signal: AbortSignal;
}

/** A file of the output. */
export interface PrintedFile {
  /** Relative to the output folder, with `/` between its parts. */
  readonly path: string;
  /** Size in bytes. */
  readonly bytes: number;
}

/** What a run has made. */
export interface PrintResult {
  readonly files: readonly PrintedFile[];
  /** The jobs of which files were made. */
  readonly printed: readonly PrintJob[];
  /** The jobs of which none was made. */
  readonly failed: readonly PrintJob[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that somebody had changed since they were printed; they stand beside the new ones under another name. */
  readonly kept: readonly KeptFile[];
  /** Why no PDFs were made, although they were wanted. */
  readonly withoutPdf?: string | undefined;
}

/** What one job came to. */
interface JobOutcome extends MadePage {
  readonly job: PrintJob;
}

async function writePage(session: OutputSession, { job, html, pdf }: JobOutcome): Promise<void> {
  const { id: guidebook, locale } = job.task.guidebook;
  const made = { generator: "print", guidebook, locale };
  if (html !== undefined) await session.write({ path: `${job.path}.html`, ...made }, html);
  if (pdf !== undefined) await session.write({ path: `${job.path}.pdf`, ...made }, pdf);
}

/** Makes every page into the stage; what is wrong with one leaves the others alone. */
async function fillStage(
  { jobs, settings, openTask }: PreparedPrint,
  session: OutputSession,
  { maker, progress, signal }: Pick<MakePrintOptions, "progress" | "signal"> & Pick<OpenedPdfMaker, "maker">,
): Promise<JobOutcome[]> {
  const outcomes = new Map<PrintJob, JobOutcome>();
  await sideBySide(jobs, pagesAtOnce(), async (job) => {
    // Rendering computes without a pause, and a signal would wait until the last page is done.
    await setImmediate();
    signal.throwIfAborted();
    const outcome = { job, ...(await makePrintFile(job, { settings, maker, openTask })) };
    signal.throwIfAborted();
    // Only what has ended is kept, and of pages only what diagnostics say.
    await writePage(session, outcome);
    progress.show(outcomes.size, jobs.length, job.path);
    outcomes.set(job, { job, diagnostics: outcome.diagnostics });
  });
  return jobs.flatMap((job) => outcomes.get(job) ?? []);
}

/** Puts the files in place. Those of earlier runs stay, but for a page that was made anew, perhaps without its PDF. */
async function commit(session: OutputSession, printed: readonly PrintJob[]): Promise<readonly KeptFile[]> {
  const anew = new Set(printed.flatMap(({ path }) => [`${path}.html`, `${path}.pdf`]));
  await session.keep(({ path }) => !anew.has(path));
  return session.commit();
}

async function printStaged(
  print: PreparedPrint,
  session: OutputSession,
  options: MakePrintOptions,
): Promise<PrintResult> {
  const { pdf, browser, progress, signal } = options;
  const opening = pdf ? requirePdfMaker(browser) : Promise.resolve<OpenedPdfMaker>({});
  try {
    const { maker, withoutPdf } = await unlessStopped(opening, signal);
    const outcomes = await unlessStopped(fillStage(print, session, { maker, progress, signal }), signal);
    const made = session.files.map(({ path, bytes }) => ({ path, bytes }));
    const files = made.sort((left, right) => (left.path < right.path ? -1 : 1));
    const isFailed = ({ diagnostics }: JobOutcome): boolean => hasErrors(diagnostics);
    const printed = outcomes.filter((outcome) => !isFailed(outcome)).map(({ job }) => job);
    const failed = outcomes.filter(isFailed).map(({ job }) => job);
    const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
    const kept = files.length > 0 ? await commit(session, printed) : [];
    return { files, printed, failed, diagnostics, kept, withoutPdf };
  } finally {
    progress.clear();
    // A browser that is slow to go does not keep whoever has stopped the run.
    const closing = opening.then(({ maker }) => maker?.close());
    await unlessStopped(closing, signal).catch(() => undefined);
  }
}

/**
 * Makes the files of a run beside its output folder and puts them in place all at once. Files of earlier runs stay.
 *
 * @param print The run.
 * @param options Whether and how to make PDFs, and what stops the run.
 * @returns What was made, and what was not.
 * @throws GuidebookError when another run is at work in the folder; then nothing is changed.
 */
export function makePrint(print: PreparedPrint, options: MakePrintOptions): Promise<PrintResult> {
  const { output: out, contentRoot } = print;
  return inOutputSession({ out, contentRoot, command: "print" }, (session) =>
    printStaged(print, session, options),
  );
}
