import { type Diagnostic, GuidebookError } from "@guidebook-kit/core";
import { OutputSession } from "../output/output-session.js";
import type { Progress } from "../report/progress.js";
import type { BuildOptions, BuildResult, BuiltFile } from "./build-options.js";
import { fillStage } from "./fill-stage.js";
import type { OpenedPdfMaker } from "./pdf-maker.js";
import type { PreparedBuild } from "./prepare-build.js";
import { unlessStopped } from "./unless-stopped.js";

const SILENT: Progress = { show: () => {}, say: () => {}, clear: () => {} };

/** What of the options is asked for while the files are made. */
type MakeOptions = Pick<BuildOptions, "pdf" | "browser" | "progress" | "signal">;

async function openMaker({ plan }: PreparedBuild, { pdf, browser }: MakeOptions): Promise<OpenedPdfMaker> {
  const wanted = pdf ?? plan.config.pdf ?? true;
  if (!wanted) return {};
  const { openPdfMaker } = await import("./open-pdf-maker.js");
  const opened = await openPdfMaker(browser);
  // Without any browser all else is made; a browser that somebody named has to be there.
  if (browser === undefined || opened.withoutPdf === undefined) return opened;
  throw new GuidebookError("cli/no-browser", opened.withoutPdf);
}

async function makeStaged(
  build: PreparedBuild,
  session: OutputSession,
  options: MakeOptions,
): Promise<BuildResult> {
  const { signal, progress = SILENT } = options;
  const opening = openMaker(build, options);
  try {
    const { maker, withoutPdf } = await unlessStopped(opening, signal);
    const filling = fillStage({ ...build, session, pdfMaker: maker, progress, signal });
    const { whole, diagnostics, built, failed } = await unlessStopped(filling, signal);
    if (!whole) return nothingBuilt(build, diagnostics);
    const kept = await session.commit();
    return { ...nothingBuilt(build, diagnostics), files: filesOf(session), built, failed, kept, withoutPdf };
  } finally {
    progress.clear();
    // A browser that is slow to go does not keep whoever has stopped the build.
    const closing = opening.then(({ maker }) => maker?.close());
    await unlessStopped(closing, signal).catch(() => undefined);
  }
}

/** The result of a build that leaves everything as it was. */
function nothingBuilt({ plan, content }: PreparedBuild, found: readonly Diagnostic[]): BuildResult {
  const diagnostics = [...content.diagnostics, ...found];
  const { sources } = content;
  return { diagnostics, sources, output: plan.output, files: [], built: [], failed: [], kept: [] };
}

function filesOf(session: OutputSession): BuiltFile[] {
  const files = session.files.map(({ path, bytes }) => ({ path, bytes }));
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/**
 * Makes the files of a build beside its output folder and puts them in place all at once.
 *
 * @param build The build.
 * @param options Whether and how to make PDFs, and what stops the build.
 * @returns What was made, or what the generators report.
 * @throws GuidebookError when another build is at work or a generator breaks off; then nothing is changed.
 */
export async function makeBuild(build: PreparedBuild, options: MakeOptions): Promise<BuildResult> {
  if (build.hopeless) return nothingBuilt(build, []);
  const session = await OutputSession.open(build.plan.output, build.plan.root);
  try {
    return await makeStaged(build, session, options);
  } catch (error) {
    // What went wrong first matters more than what goes wrong while cleaning up; the next build cleans up again.
    await session.discard().catch(() => undefined);
    throw error;
  } finally {
    await session.discard();
  }
}
